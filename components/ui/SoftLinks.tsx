/** Links to another view of the same page change what differs, where the browser has script; the address, the place on the page and the focus stay. */
"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";

export function SoftLinks({ children }: { children: React.ReactNode }) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest("a");
    // Whoever asks for a new tab or window gets one.
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(link.href, { scroll: false });
  };
  return (
    <div className="contents" onClick={follow}>
      {children}
    </div>
  );
}
