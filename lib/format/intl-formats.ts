/** A formatter of Intl is made once for each language and form: making one costs a hundred times what using it does. */
import type { Locale } from "@/lib/domain/text";
import { languageTag } from "./language-tag";

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** In UTC, as everything here is. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, locale, options, () => new Intl.DateTimeFormat(languageTag(locale), { ...options, timeZone: "UTC" }));
}

export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, locale, options, () => new Intl.NumberFormat(languageTag(locale), options));
}

function kept<T>(known: Map<string, T>, locale: Locale, options: object, make: () => T): T {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
