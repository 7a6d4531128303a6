/** Several names become one phrase of the language: "China, the US and the EU", "China、美国和欧盟". */
import type { Locale } from "@/lib/domain/text";
import { languageTag } from "./language-tag";

/** The items joined by comma and "and" (or "or"). */
export function formatList(items: readonly string[], locale: Locale, type: "conjunction" | "disjunction" = "conjunction"): string {
  return new Intl.ListFormat(languageTag(locale), { type }).format(items);
}

/** Whole numbers joined as ranges: [1, 2, 3, 6] → "1–3, 6". */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(", ");
}
