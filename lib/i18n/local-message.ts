/** A text of messages/ is had in all four languages at once, for what is read before anybody's language is known. */
import { fillSentence } from "@/lib/domain/problem";
import { LOCALES, type Locale, type LocalText } from "@/lib/domain/text";
import en from "@/messages/en.json";
import es from "@/messages/es.json";
import pt from "@/messages/pt.json";
import zh from "@/messages/zh.json";

const MESSAGES: Record<Locale, object> = { en, es, pt, zh };

/** What stands in a text's braces: the same in every language, or a text of its own. */
export type LocalParams = Readonly<Record<string, string | LocalText>>;

/** The text at a path such as "transform.words.share". Only plain `{name}` is filled. Throws where there is no such text. */
export function localMessage(path: string, params: LocalParams = {}): LocalText {
  const texts = LOCALES.map((locale) => [locale, fillSentence(messageAt(path, locale), inLanguage(params, locale))]);
  return Object.fromEntries(texts) as LocalText;
}

/** Whether there is such a text. */
export const hasMessage = (path: string): boolean => find(path, "en") !== undefined;

function messageAt(path: string, locale: Locale): string {
  const found = find(path, locale);
  if (found === undefined) throw new Error(`messages/${locale}.json has no text at ${path}`);
  return found;
}

function find(path: string, locale: Locale): string | undefined {
  let found: unknown = MESSAGES[locale];
  for (const part of path.split(".")) found = typeof found === "object" && found !== null ? (found as Record<string, unknown>)[part] : undefined;
  return typeof found === "string" ? found : undefined;
}

function inLanguage(params: LocalParams, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? value : (value[locale] ?? value.en)]));
}
