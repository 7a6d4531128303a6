/** Each language of the site has one regional form for figures and dates, so that two pages cannot disagree. */
import type { Locale } from "@/lib/domain/text";

/**
 * Spanish is written with a decimal comma as in most of South America; Portuguese is Brazil's, whose
 * scale words are the short ones (trilhão = 10^12, where Portugal says bilião).
 */
const TAGS: Record<Locale, string> = { en: "en-GB", es: "es", pt: "pt-BR", zh: "zh-CN" };

/** The BCP 47 tag that Intl takes. */
export function languageTag(locale: Locale): string {
  return TAGS[locale];
}
