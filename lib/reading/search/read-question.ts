/** What was typed is read as areas and words, and a word that finds nothing as the one that was probably meant. */
import "server-only";
import { foldText } from "@/lib/domain/fold-text";
import type { Locale } from "@/lib/domain/text";
import { preparedRows } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { type KnownWord, nearestWord } from "./nearest-word";
import { type AreaPhrase, recognizeAreas } from "./recognize-areas";
import { AREA_ALIASES, PAGE_WORDS } from "./site-words";
import { joinWords, splitTokens } from "./split-tokens";

export interface Question {
  /** As it was typed, or as it was read where a word was mistyped. */
  text: string;
  isMended: boolean;
  /** All words that carry meaning, and those of them that are not the name of an area. */
  words: string[];
  rest: string[];
  /** Codes of the areas named, in their order. */
  areas: string[];
}

interface Word {
  word: string;
  folded: string;
  isStop: boolean;
  /** Whether anything is found by it. */
  isKnown: boolean;
}

const foundBy = (query: string) => `select from search_document d where d.words @@ ${query} and ${trueAt("d", 1)}`;

const WORDS_MAX = 16;
/** A beginning of fewer letters fits too many areas. */
const BEGINNING_MIN = 3;
const MENDED_LETTERS_MIN = 4;

// A word that says nothing in another language counts where it is a word of something in the reader's: "soy" is a bean in English.
const WORDS = `
  with configs(config, lang) as (values ('english', 'en'), ('spanish', 'es'), ('portuguese', 'pt')),
  asked as materialized (
    select n, word, search_fold(word) as folded, search_query(array[word], '', '{}') as beginning,
           search_query(array[word], '', array(select config::regconfig from configs where lang in ('en', $3))) as stem,
           array(select lang from configs where to_tsvector(config::regconfig, word) = '') as stops
    from unnest($2::text[]) with ordinality as w(word, n))
  select word, folded, stops && array['en', $3::text] or (stops <> '{}' and not exists (${foundBy("to_tsquery('simple', folded)")} and d.lang in ('en', $3))) as "isStop",
         exists (${foundBy("beginning")}) or exists (${foundBy("stem")} and d.lang in ('en', $3)) as "isKnown"
  from asked order by n`;

const SIMILAR = `
  select word, written from search_similar($2) with ordinality s(word, written, n) where exists (${foundBy("to_tsquery('simple', word)")})
  order by exists (${foundBy("to_tsquery('simple', word)")} and d.lang = $3) desc, n`;

/** Names that stand in the text, codes that were written in capitals, and names that its last word begins. */
const PHRASES = `
  select d.code, name as phrase from search_document d
  where d.kind = 'area' and ${trueAt("d", 1)} and (strpos(' ' || search_fold($2) || ' ', ' ' || name || ' ') > 0 or starts_with(name, $4))
  union select d.code, key from search_document d, unnest(d.keys) key where d.kind = 'area' and ${trueAt("d", 1)} and key = any($3::text[])`;

/** The question that `text` asks at the scope, of a reader of this language. */
export async function readQuestion(scope: Scope, text: string, lang: Locale): Promise<Question> {
  const words = await readWords(scope, text, lang);
  const mended = await mendWords(scope, words, lang);
  if (mended === null) return understand(scope, text, words);
  const question = await understand(scope, mended, await readWords(scope, mended, lang));
  return { ...question, isMended: true };
}

function readWords(scope: Scope, text: string, lang: Locale): Promise<Word[]> {
  return preparedRows<Word>("search-words", WORDS, [scope.at, text.split(/\s+/).filter(Boolean).slice(0, WORDS_MAX), lang]);
}

/** The text with each unknown word replaced by the nearest known one; null where there is none to replace. */
async function mendWords(scope: Scope, words: readonly Word[], lang: Locale): Promise<string | null> {
  const mended = await Promise.all(
    words.map(async ({ word, folded, isStop, isKnown }) => {
      if (isKnown || isStop || !/^[a-z]+$/.test(folded) || folded.length < MENDED_LETTERS_MIN || isOfPage(folded)) return word;
      return nearestWord(folded, await preparedRows<KnownWord>("search-similar", SIMILAR, [scope.at, folded, lang])) ?? word;
    }),
  );
  return mended.some((word, index) => word !== words[index]?.word) ? mended.join(" ") : null;
}

const isOfPage = (folded: string) => PAGE_WORDS.some(({ title, summary }) => ` ${foldText(`${title} ${summary}`)}`.includes(` ${folded}`));

async function understand(scope: Scope, text: string, words: readonly Word[]): Promise<Question> {
  const tokens = words.flatMap(splitTokens);
  const last = tokens.at(-1);
  const beginning = tokens.length > 1 && last && !last.isStop && !last.isHan && last.folded.length >= BEGINNING_MIN ? last.folded : null;
  const phrases = await preparedRows<AreaPhrase>("search-phrases", PHRASES, [scope.at, text, capitalCodes(words), beginning]);
  const { areas, taken } = recognizeAreas(tokens.map(({ folded }) => folded), [...AREA_ALIASES, ...phrases]);
  if (beginning !== null && taken.at(-1) === false) {
    const begun = new Set(phrases.filter(({ phrase }) => phrase.startsWith(beginning)).map(({ code }) => code));
    if (begun.size === 1) {
      taken[taken.length - 1] = true;
      for (const code of begun) if (!areas.includes(code)) areas.push(code);
    }
  }
  const all = joinWords(tokens, taken, () => true);
  return {
    text, isMended: false, areas,
    words: all.length > 0 ? all : tokens.map(({ typed }) => typed),
    rest: joinWords(tokens, taken, (isName) => !isName),
  };
}

/** BRA and US count as codes; two letters do not in a text that is all capitals, where DE and DO are words. */
function capitalCodes(words: readonly Word[]): string[] {
  const isLoud = words.length > 1 && words.every(({ word }) => word === word.toUpperCase());
  return words.filter(({ word }) => /^[A-Z]{2,3}$/.test(word) && (word.length === 3 || !isLoud)).map(({ folded }) => folded);
}
