/** Text for people exists in up to four languages, and a reader always gets one of them, marked with its language. */

export const LOCALES = ["en", "es", "pt", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** Text whose English is always there. */
export type LocalText = { en: string; es?: string; pt?: string; zh?: string };

/** Text written in any one language or more, as annotations are. */
export type AnyLocalText = { en?: string; es?: string; pt?: string; zh?: string };

/** Whether the text names a language of the site. */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/**
 * The text in the reader's language, else in English, else in whichever language it exists.
 * `lang` says which one it is, so that a page can mark it; empty text comes back as empty English.
 */
export function pickText(text: AnyLocalText, locale: Locale): { text: string; lang: Locale } {
  for (const lang of [locale, ...LOCALES]) {
    const found = text[lang];
    if (found) return { text: found, lang };
  }
  return { text: "", lang: "en" };
}
