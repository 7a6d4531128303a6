/** Marks between parts of a line are those of the reader's script: Chinese ones are wide and need no space after them. */
import type { Locale } from "@/lib/domain/text";

export interface Marks {
  comma: string;
  colon: string;
  /** The end of a sentence, without the space before the next. */
  stop: string;
  /** Between two sentences. */
  gap: string;
}

const LATIN: Marks = { comma: ", ", colon: ": ", stop: ".", gap: " " };
const CHINESE: Marks = { comma: "，", colon: "：", stop: "。", gap: "" };

export function marksOf(locale: Locale): Marks {
  return locale === "zh" ? CHINESE : LATIN;
}

/** "US$ 534 billion, 2024": a figure with its period. */
export function datedFigure(figure: string, period: string, locale: Locale): string {
  return figure + marksOf(locale).comma + period;
}

/** "revision: the source's edition of May": words with what is added to them, where anything is. */
export function withAddition(words: string, addition: string | null, locale: Locale): string {
  return addition ? words + marksOf(locale).colon + addition : words;
}
