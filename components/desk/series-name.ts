/** A series is named by what is measured, whose figure it is and with whom, in the reader's language. */
import { NO_COUNTERPART, parseSeriesKey } from "@/lib/domain/series-key";
import { type AnyLocalText, type Locale, pickText } from "@/lib/domain/text";

export interface Names {
  indicators: ReadonlyMap<string, AnyLocalText>;
  areas: ReadonlyMap<string, AnyLocalText>;
  locale: Locale;
}

/** "Goods exports: Brazil – China"; a code stands for a name that is not known, and the key for what is no key. */
export function seriesName(key: string, { indicators, areas, locale }: Names): string {
  const parsed = parseSeriesKey(key);
  if (!parsed.ok) return key;
  const name = (names: ReadonlyMap<string, AnyLocalText>, code: string) => pickText(names.get(code) ?? { en: code }, locale).text;
  const { indicator, refArea, counterpart } = parsed.value;
  const partner = counterpart === NO_COUNTERPART ? "" : ` – ${name(areas, counterpart)}`;
  return `${name(indicators, indicator)}: ${name(areas, refArea)}${partner}`;
}
