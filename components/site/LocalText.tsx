/** Text that may lack the reader's language is shown in the one it has, and marked with it. */
import type { Locale, LocalText as Text } from "@/lib/domain/text";
import { pickText } from "@/lib/domain/text";

/** The attribute for text that is not in the page's language. */
export function langOf(lang: Locale, locale: Locale): string | undefined {
  return lang === locale ? undefined : lang;
}

export function LocalText({ text, locale }: { text: Text; locale: Locale }) {
  const found = pickText(text, locale);
  const lang = langOf(found.lang, locale);
  return lang === undefined ? <>{found.text}</> : <span lang={lang}>{found.text}</span>;
}
