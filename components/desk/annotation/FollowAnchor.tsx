/** The chart follows what the annotation is about, and nothing that was typed is lost on the way. */
"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTransition } from "react";

/** The fields that say which figures it is about. */
const FOLLOWED = ["indicator", "area", "counterpart"];

export function FollowAnchor({ children }: { children: React.ReactNode }) {
  const router = useRouter();
  const here = usePathname();
  const asked = useSearchParams();
  const [, startTransition] = useTransition();
  const follow = (event: React.ChangeEvent<HTMLDivElement>) => {
    const field = event.target as unknown as HTMLSelectElement;
    if (!FOLLOWED.includes(field.name)) return;
    const params = new URLSearchParams(asked);
    for (const name of FOLLOWED) {
      const chosen = field.form?.elements.namedItem(name);
      params.set(name, chosen instanceof HTMLSelectElement ? chosen.value : "");
    }
    startTransition(() => router.replace(`${here}?${params}`, { scroll: false }));
  };
  return <div className="grid gap-4" onChange={follow}>{children}</div>;
}
