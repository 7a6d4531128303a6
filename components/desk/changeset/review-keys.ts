/** What each single key of the review page does to the page that is there. */

export const REVIEW_KEYS = ["j", "k", "f", "p", "r", "?"] as const;
export type ReviewKey = (typeof REVIEW_KEYS)[number];

const POINTS = "[data-review-point]";

/** Acts on a key that is pressed outside any field; `showKeys` opens the list. No key takes a step by itself: p and r only lead there. */
export function actOn(event: KeyboardEvent, showKeys: () => void): void {
  const key = REVIEW_KEYS.find((each) => each === event.key);
  if (!key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  if (key === "?") showKeys();
  else if (key === "j" || key === "k") goTo(key === "j" ? 1 : -1);
  else if (key === "f") document.getElementById("figures")?.scrollIntoView();
  else document.querySelector<HTMLElement>(key === "p" ? '[data-review-step="publish"], [data-review-step="submit"]' : "[data-review-reason]")?.focus();
}

/** Whether the key belongs to what has the focus: a field, a list, or an open dialog. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select, dialog") !== null);
}

/** The focus goes to the next point after the one it is in, or to the one before; it stops at either end. */
function goTo(by: 1 | -1): void {
  const points = [...document.querySelectorAll<HTMLElement>(POINTS)];
  const here = document.activeElement?.closest<HTMLElement>(POINTS);
  const index = here ? points.indexOf(here) + by : by === 1 ? 0 : points.length - 1;
  points[Math.min(Math.max(index, 0), points.length - 1)]?.focus();
}
