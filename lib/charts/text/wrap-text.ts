/** A name too long for its place stands on several lines, none wider than the place unless one word is. */
import { textWidth } from "./text-width";

/**
 * Words, the blank that follows kept with them. Chinese may break after any sign, but no line of it begins with
 * a closing mark, none ends with an opening one, and a number keeps what it counts: 18.3万, 2023年.
 * An address may break after the sign that joins its parts.
 * A blank that must not break, as in US$ 275, keeps its words together.
 */
const PIECES = /[（《“]?(?:[^ \t\n&\u2e80-\u9fff\uff00-\uff60]*&|[^ \t\n\u2e80-\u9fff\uff00-\uff60]+[年月日万亿]*|[\u2e80-\u9fff\uff00-\uff60])[，。、；：！？）》”]*[ \t\n]*/g;

/** The lines, at least one. */
export function wrapText(text: string, widthPx: number, fontPx: number, semibold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontPx, semibold) > widthPx) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}
