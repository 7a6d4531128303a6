/** The site's own pages, and other names of areas, are found by the words that stand in messages. */
import "server-only";
import { foldText } from "@/lib/domain/fold-text";
import { LOCALES, type Locale } from "@/lib/domain/text";
import en from "@/messages/en.json";
import es from "@/messages/es.json";
import pt from "@/messages/pt.json";
import zh from "@/messages/zh.json";
import type { AreaPhrase } from "./recognize-areas";

type Messages = typeof en;
const MESSAGES: Record<Locale, Messages> = { en, es, pt, zh };

/** A page and where its title and description stand; a new one is a line. */
const PAGES: [address: string, words: (messages: Messages) => { title: string; metaDescription: string }][] = [
  ["/", ({ overview }) => overview],
  ["/indicators", ({ indicators }) => indicators],
  ["/countries", ({ countries }) => countries],
  ["/data", ({ data }) => data],
  ["/releases", ({ releases }) => releases],
  ["/about", ({ about }) => about],
];

export interface PageWords {
  code: string;
  lang: Locale;
  title: string;
  summary: string;
}

/** Every page in every language. */
export const PAGE_WORDS: readonly PageWords[] = PAGES.flatMap(([code, words]) =>
  LOCALES.map((lang) => {
    const { title, metaDescription: summary } = words(MESSAGES[lang]);
    return { code, lang, title, summary };
  }),
);

/** Short and official names by which people look for an area, in all languages. */
export const AREA_ALIASES: readonly AreaPhrase[] = LOCALES.flatMap((lang) =>
  Object.entries(MESSAGES[lang].search.alias).flatMap(([code, names]) => names.split(",").map((name) => ({ code, phrase: foldText(name) }))),
);
