/** Decimal and thousands signs of a language are known, and asked of Intl once. */
import type { Locale } from "@/lib/domain/text";
import { languageTag } from "./language-tag";

export interface Separators {
  decimal: string;
  group: string;
  /** The fewest digits before the first group: Spanish writes 1234 but 12.345. */
  digitsBeforeGroupMin: number;
}

const known = new Map<Locale, Separators>();

/** The signs of the language. */
export function separators(locale: Locale): Separators {
  const found = known.get(locale) ?? ask(locale);
  known.set(locale, found);
  return found;
}

function ask(locale: Locale): Separators {
  const format = new Intl.NumberFormat(languageTag(locale));
  const part = (value: number, type: string) => format.formatToParts(value).find((each) => each.type === type)?.value;
  return {
    decimal: part(1.5, "decimal") ?? ".",
    group: part(1234567, "group") ?? ",",
    digitsBeforeGroupMin: part(1234, "group") === undefined ? 2 : 1,
  };
}
