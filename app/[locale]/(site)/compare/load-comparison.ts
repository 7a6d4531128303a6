/** All that a comparison over time shows is read once, from one publication. */
import { cache } from "react";
import { type Freq, FREQS } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import { listAreas, type Area } from "@/lib/reading/area/list-areas";
import { type Findings, findSeries } from "@/lib/reading/compare/find-series";
import { type Comparison, readComparison } from "@/lib/reading/compare/read-comparison";
import { sharedOffers } from "@/lib/reading/compare/shared-offers";
import type { Offer } from "@/lib/reading/display/list-offers";
import { getIndicator, type Indicator } from "@/lib/reading/indicator/get-indicator";
import { lastPublicationOf, type LastPublication } from "@/lib/reading/release/last-publication-of";
import type { Scope } from "@/lib/reading/scope";
import { listSeries, type SeriesSummary } from "@/lib/reading/series/list-series";
import type { CompareParams } from "./compare-params";

export interface ComparisonView {
  comparison: Comparison;
  /** By code, of all that is shown. */
  indicators: ReadonlyMap<string, Indicator>;
  areas: Area[];
  offers: Offer[];
  /** The first and last year of any of the series, whatever is shown of them. */
  years: [first: number, last: number] | null;
  /** What the words found; null where none were given. */
  found: Findings | null;
  /** The newest publication of any of the indicators. */
  last: LastPublication | null;
}

const AREAS_MAX = 1000;
const FOUND_MAX = 16;

export async function loadComparison(scope: Scope, asked: CompareParams, locale: Locale): Promise<ComparisonView> {
  const comparison = await comparisonOf(scope, asked);
  const codes = [...new Set(comparison.series.map(({ indicator }) => indicator))];
  const [{ data: areas }, indicators, offers, years, found, last] = await Promise.all([
    listAreas(scope, { limit: AREAS_MAX }),
    Promise.all(codes.map((code) => getIndicator(scope, code))),
    sharedOffers(scope, comparison.series.map(({ key }) => key), { freq: comparison.joinedTo, from: asked.from }),
    yearsOf(scope, comparison),
    asked.add === null ? null : findSeries(scope, asked.add, { lang: locale, limit: FOUND_MAX }),
    Promise.all(codes.map((code) => lastPublicationOf(scope, code))),
  ]);
  return {
    comparison, areas, offers, years, found,
    indicators: new Map(indicators.flatMap((each) => (each.ok ? [[each.value.code, each.value]] : []))),
    last: last.flatMap((each) => each ?? []).sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0] ?? null,
  };
}

type Asked = Pick<CompareParams, "keys" | "transform" | "from" | "to">;

/** A transform or a range that cannot be read shows the figures as they are published. */
export function comparisonOf({ at }: Scope, { keys, transform, from, to }: Asked): Promise<Comparison> {
  return readOnce(at, JSON.stringify({ keys, transform, from, to }));
}

/** The head of the page and its body ask for the same; what they ask with is told apart by its text. */
const readOnce = cache(async (at: number, params: string): Promise<Comparison> => {
  const [scope, { keys, transform, from, to }] = [{ at }, JSON.parse(params) as Asked];
  for (const request of [{ transform, from, to }, { transform: null, from, to }, { transform: null, from: null, to: null }]) {
    const read = await readComparison(scope, { keys, ...request });
    if (read.ok) return read.value;
  }
  throw new Error("Figures as they are published can always be shown");
});

async function yearsOf(scope: Scope, { series }: Comparison): Promise<ComparisonView["years"]> {
  const parts = (name: "indicator" | "refArea" | "counterpart") => [...new Set(series.map((each) => each[name]))];
  if (series.length === 0) return null;
  const { data } = await listSeries(scope, { indicator: parts("indicator"), refArea: parts("refArea"), counterpart: parts("counterpart") }, { limit: AREAS_MAX });
  const shown = new Set(series.map(({ key }) => key));
  const years = data.filter(({ key }) => shown.has(key)).flatMap(({ firstPeriod, lastPeriod }: SeriesSummary) => [firstPeriod, lastPeriod]).flatMap((period) => (period === null ? [] : [Number(period.slice(0, 4))]));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** The longest of the frequencies that are shown. */
export const freqShown = ({ series }: Comparison): Freq => FREQS.find((freq) => series.some((each) => each.freq === freq)) ?? "A";
