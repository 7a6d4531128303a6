/** Words are answered with series that can be added to a comparison: by indicator, area and partner, also where a word is mistyped. */
import "server-only";
import type { Freq, Period } from "@/lib/domain/period";
import { parseSeriesKey } from "@/lib/domain/series-key";
import type { Locale, LocalText } from "@/lib/domain/text";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { rankDocuments } from "../search/rank-documents";
import { type Question, readQuestion } from "../search/read-question";

export interface FoundSeries {
  key: string;
  indicator: string;
  name: LocalText;
  refArea: string;
  counterpart: string;
  freq: Freq;
  firstPeriod: Period;
  lastPeriod: Period;
}

export interface Findings {
  series: FoundSeries[];
  /** What was looked for where a word was mistyped. */
  mended: string | null;
}

/** More indicators than these are no answer to words. */
const INDICATORS_MAX = 12;
/** Where no area is named, those are offered first that readers compare. */
const KNOWN_AREAS = ["CHN", "USA", "EUU", "LCN", "WLD", "BRA", "MEX", "ARG", "CHL", "PER", "COL"];

// Series of the areas named stand first, both of them before one, then by how well the indicator fits, yearly before monthly.
const FOUND = `
  select s.key, s.indicator, i.name, s.ref_area as "refArea", s.counterpart, s.freq, n.first_period as "firstPeriod", n.last_period as "lastPeriod"
  from series s join snapshot n on n.series_id = s.id and n.count > 0 and ${trueAt("n", 1)} join indicator_version i on i.code = s.indicator and ${trueAt("i", 1)}
  where ${trueAt("s", 1)} and (s.key = $6 or ($2::text[] <> '{}' or $3::text[] <> '{}') and $6 is null)
    and ($2::text[] = '{}' or s.indicator = any($2)) and ($3::text[] = '{}' or s.ref_area = any($3) or s.counterpart = any($3))
  order by (s.ref_area = any($3))::int + (s.counterpart = any($3))::int desc, array_position($3::text[], s.ref_area), coalesce(array_position($2::text[], s.indicator), 0),
    array_position($4::text[], s.ref_area), array_position($4::text[], s.counterpart), s.freq, s.key
  limit $5`;

/** The series that answer best, best first; a whole key finds itself. */
export async function findSeries(scope: Scope, words: string, { lang, limit }: { lang: Locale; limit: number }): Promise<Findings> {
  const key = parseSeriesKey(words.trim());
  if (key.ok) return { series: await database.rows<FoundSeries>(FOUND, [scope.at, [], [], KNOWN_AREAS, limit, words.trim()]), mended: null };
  const question = await readQuestion(scope, words, lang);
  const indicators = await indicatorsOf(scope, question, lang);
  if (indicators === null) return { series: [], mended: null };
  return { series: await database.rows<FoundSeries>(FOUND, [scope.at, indicators, question.areas, KNOWN_AREAS, limit, null]), mended: question.isMended ? question.text : null };
}

/** Those that the words are about, any where they name areas alone; null where nothing is found. */
async function indicatorsOf(scope: Scope, question: Question, lang: Locale): Promise<string[] | null> {
  if (question.words.length === 0 && question.areas.length === 0) return null;
  if (question.rest.length === 0 && question.areas.length > 0) return [];
  const find = (isLoose: boolean) => rankDocuments(scope, question, { lang, kind: "indicator", limit: INDICATORS_MAX, isLoose });
  const strict = await find(false);
  const { documents } = strict.documents.length > 0 ? strict : await find(true);
  return documents.length === 0 ? null : documents.map(({ code }) => code);
}
