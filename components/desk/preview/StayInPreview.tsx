/** Whoever follows a link or sends a form of a previewed page stays in the preview. */
"use client";

import { useEffect } from "react";
import { previewAddress } from "./preview-address";

export function StayInPreview({ base }: { base: string }) {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.("a[href]");
      // Changed before the browser acts on it, so that a new tab and "copy" have the right address too.
      const within = link && previewAddress(link.getAttribute("href")!, base, location.href);
      if (within) link.setAttribute("href", within);
    };
    const send = (event: Event) => {
      const form = event.target as HTMLFormElement;
      const within = form.method === "get" ? previewAddress(form.getAttribute("action") ?? "", base, location.href) : null;
      if (within) form.setAttribute("action", within);
    };
    document.addEventListener("click", follow, true);
    document.addEventListener("auxclick", follow, true);
    document.addEventListener("submit", send, true);
    return () => {
      document.removeEventListener("click", follow, true);
      document.removeEventListener("auxclick", follow, true);
      document.removeEventListener("submit", send, true);
    };
  }, [base]);
  return null;
}
