/** The catalogue of indicators, narrowed by what readers ask of them, with how many each further choice would leave. */
import "server-only";
import { COVERAGE, COVERAGE_JOINS, INDICATOR_COLUMNS, type IndicatorSummary } from "../indicator/list-indicators";
import type { Locale } from "@/lib/domain/text";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { type CatalogueChoice, type CatalogueFacts, countFacets, type Facets, fits } from "./count-facets";
import { search } from "./search";

export type CatalogueItem = IndicatorSummary & CatalogueFacts;

export interface CatalogueRequest extends CatalogueChoice {
  q: string | null;
  lang: Locale;
}

export interface Catalogue {
  /** Those that fit: by relevance where words were asked for, else by code. */
  items: CatalogueItem[];
  facets: Facets;
  /** What was looked for where a word was mistyped. */
  mended: string | null;
}

const INDICATORS_MAX = 1000;

// What the series of an indicator are like is told once for each indicator, so that every choice is counted from one read.
const CATALOGUE = `
  select ${INDICATOR_COLUMNS}, ${COVERAGE}, coalesce(array_agg(distinct s.freq) filter (where s.id is not null), '{}') as freqs, max(left(n.last_period, 4)) as "lastYear",
         coalesce(array_agg(distinct s.counterpart) filter (where s.counterpart <> '_Z'), '{}') as counterparts,
         coalesce(bool_or($2 in (s.ref_area, s.counterpart)), false) as "isOfArea"
  from indicator_version i ${COVERAGE_JOINS} where ${trueAt("i", 1)} group by i.id order by i.code`;

/** Indicators at the scope that fit the choice, and what else may be chosen. */
export async function listCatalogue(scope: Scope, request: CatalogueRequest): Promise<Catalogue> {
  const { q, lang } = request;
  const [all, found] = await Promise.all([
    database.rows<CatalogueItem>(CATALOGUE, [scope.at, request.area]),
    q === null ? null : search(scope, { q, lang, kind: "indicator", limit: INDICATORS_MAX }),
  ]);
  const asked = found === null ? all : found.hits.flatMap(({ id }) => all.filter(({ code }) => code === id));
  return { items: asked.filter((item) => fits(item, request)), facets: countFacets(asked, request), mended: found?.mended ?? null };
}
