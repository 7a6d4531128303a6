/** Of a long text that part is shown in which the words stand. */
import { markWords } from "./marks";

const LENGTH_MAX = 180;
/** How much is shown before the first match. */
const LEAD = 50;
/** A cut is moved to a blank that is not farther than this. */
const BLANK_WITHIN = 20;

/** At most about 180 characters around the first match, with dots where something was left out. */
export function excerpt(text: string, words: readonly string[], lengthMax = LENGTH_MAX): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= lengthMax) return flat;
  const before = markWords(flat, words);
  const first = before.findIndex(({ isMatch }) => isMatch);
  const at = before.slice(0, Math.max(0, first)).reduce((length, piece) => length + piece.text.length, 0);
  const start = at <= lengthMax - LEAD ? 0 : cutAfter(flat, at - LEAD);
  const end = start + lengthMax >= flat.length ? flat.length : cutBefore(flat, start + lengthMax);
  return `${start > 0 ? "…" : ""}${flat.slice(start, end).trim()}${end < flat.length ? "…" : ""}`;
}

function cutBefore(text: string, at: number): number {
  const blank = text.lastIndexOf(" ", at);
  return blank > at - BLANK_WITHIN ? blank : at;
}

function cutAfter(text: string, at: number): number {
  const blank = text.indexOf(" ", at);
  return blank !== -1 && blank < at + BLANK_WITHIN ? blank + 1 : at;
}
