/** How wide a word will be is known before anything is drawn. */
import { REGULAR, SEMIBOLD } from "./advances";

/** Signs outside the table: no-break spaces, en dash, minus, ellipsis, em dash. */
const OTHERS: Record<string, number> = { "\u00a0": 269, "\u202f": 134, "–": 500, "−": 648, "…": 900, "—": 1000 };
/** Chinese, Japanese and Korean signs and full-width forms are as wide as the font is high. */
const FULL_WIDTH = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;
const UNKNOWN = 700;

/** The width in px; accents do not widen a letter. */
export function textWidth(text: string, fontPx: number, semibold = false): number {
  const table = semibold ? SEMIBOLD : REGULAR;
  let sum = 0;
  for (const letter of text.normalize("NFD")) {
    const code = letter.codePointAt(0)!;
    if (code >= 0x300 && code <= 0x36f) continue;
    sum += table[code - 32] ?? OTHERS[letter] ?? (FULL_WIDTH.test(letter) ? 1000 : UNKNOWN);
  }
  return (sum * fontPx) / 1000;
}
