/** Text that is not in the page's language is marked with its own. */
import type { Locale } from "@/lib/domain/text";

/** The `lang` attribute of such text; undefined where it needs none. */
export function langOf(lang: Locale, locale: Locale): string | undefined {
  return lang === locale ? undefined : lang;
}
