/** Whoever follows a link or sends a form of a previewed page stays in the preview. */
"use client";

import { useEffect } from "react";
import { previewAddress } from "./preview-address";

/** Where a chart's own script leads from its figures. */
const CHART_ADDRESSES = ["data-ground", "data-range"];

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
    for (const name of CHART_ADDRESSES) {
      for (const chart of document.querySelectorAll(`[${name}]`)) {
        const within = previewAddress(chart.getAttribute(name)!, base, location.href);
        if (within) chart.setAttribute(name, within);
      }
    }
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
