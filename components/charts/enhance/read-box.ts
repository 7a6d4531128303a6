/** The figures of one period stand in a box beside the line that marks it, on whichever side has room. */
import { make } from "./make";
import { nearestRows, type Row } from "./rows";

export interface BoxContent {
  title: string;
  rows: readonly Row[];
  lit: number | null;
  /** px of the pointer in the drawing; rows near to it come first where there are too many. */
  y: number | null;
  link: { href: string; word: string } | null;
  hint: string;
}

const ROWS_MAX = 12;
/** Between the line and the box. */
const GAP_PX = 14;

export function fillBox(box: HTMLElement, { title, rows, lit, y, link, hint }: BoxContent): void {
  box.replaceChildren();
  make("p", "chart-read-title", box, title);
  for (const row of nearestRows(rows, ROWS_MAX, y)) {
    const line = make("p", `chart-read-row ${row.tone}${row.series === lit ? " is-lit" : ""}`, box);
    make("i", "", line);
    make("span", "", line, row.name);
    make("b", "", line, row.text);
  }
  if (hint) make("p", "chart-read-hint", box, hint);
  if (link) {
    const anchor = make("a", "chart-read-link", box, link.word);
    anchor.href = link.href;
    anchor.rel = "nofollow";
  }
}

/** The room a box may fill, in px from the left edge of its chart. */
export interface Room {
  from: number;
  to: number;
}

/** `x` and `top` in px of the chart. */
export function placeBox(box: HTMLElement, x: number, top: number, { from, to }: Room): void {
  const width = box.offsetWidth;
  const right = x + GAP_PX;
  const left = right + width <= to || x < (from + to) / 2 ? right : x - GAP_PX - width;
  box.style.left = `${Math.max(from, Math.min(left, to - width))}px`;
  box.style.top = `${top}px`;
}

/** A value alone stands above its spot. */
export function placeTag(box: HTMLElement, x: number, y: number, { from, to }: Room): void {
  box.style.left = `${Math.max(from, Math.min(x - box.offsetWidth / 2, to - box.offsetWidth))}px`;
  box.style.top = `${Math.max(0, y - box.offsetHeight - 8)}px`;
}
