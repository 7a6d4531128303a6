/** One scale is chosen for all figures of an axis or a table, with its word, so that the unit is said once. */
import type { Locale } from "@/lib/domain/text";
import { numberFormat } from "./intl-formats";

export interface AxisScale {
  /** Figures are divided by 10^power. */
  power: number;
  /** "billion", "mil millones", "亿"; empty where figures are shown as they are. */
  word: string;
}

/** Powers of ten that have a word of their own, largest first. */
const POWERS: Record<Locale, number[]> = { en: [12, 9, 6], es: [12, 9, 6], pt: [12, 9, 6], zh: [12, 8, 4] };

/** The scale in which a value of that size (a float, in units) has the fewest digits before the point. */
export function axisScale(sizeMax: number, locale: Locale): AxisScale {
  const power = POWERS[locale].find((each) => Math.abs(sizeMax) >= 10 ** each) ?? 0;
  return { power, word: scaleWord(power, locale) };
}

/** The word for 10^power in the plural: "billion", "mil millones", "bilhões", "亿". */
export function scaleWord(power: number, locale: Locale): string {
  if (power < 4) return "";
  const format = numberFormat(locale, { notation: "compact", compactDisplay: "long" });
  return format.formatToParts(2 * 10 ** power).find((part) => part.type === "compact")?.value ?? "";
}
