/** A theme as it can be measured: its leading figure as lines, and every other indicator with the series that tells most of it. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { listAnnotations, type Annotation } from "../annotation/list-annotations";
import { listAreas, type Area } from "../area/list-areas";
import { chooseSeries } from "../indicator/choose-series";
import { type IndicatorSummary, listIndicators } from "../indicator/list-indicators";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { listSeries } from "../series/list-series";
import { listSources, type Source } from "../source/list-sources";
import { listPillars, type Pillar } from "./list-pillars";

export interface PillarIndicator {
  indicator: IndicatorSummary;
  /** What its own page shows unasked, the most telling first; never empty. */
  series: Series[];
}

export interface PillarPage {
  pillar: Pillar;
  pillars: Pillar[];
  /** The indicator that leads the page first, the others by code. */
  indicators: PillarIndicator[];
  /** Newest first. */
  annotations: Annotation[];
  areas: Area[];
  sources: Map<string, Source>;
}

/** The indicator that leads each theme; where it is not published, the first by code does. */
const LEADS: Record<string, string> = {
  trade: "IMTS_EXPORTS",
  investment: "CGIT_INVESTMENT",
  finance: "CHN_FIN_OOF",
  technology: "HIGHTECH_EXPORT_SHARE",
  social: "POPULATION",
  culture: "VISA_ACCESS",
  climate: "CO2",
  diplomacy: "UN_VOTE_AGREEMENT",
};

const LIST_MAX = 1000;
const ANNOTATIONS_SHOWN_MAX = 8;

/** The theme, or `not-found`. */
export async function getPillar(scope: Scope, slug: string): Promise<Result<PillarPage>> {
  const [pillars, { data: indicators }, { data: areas }, { data: sources }] = await Promise.all([
    listPillars(scope),
    listIndicators(scope, { pillar: slug }, { limit: LIST_MAX }),
    listAreas(scope, { limit: LIST_MAX }),
    listSources(scope, { limit: LIST_MAX }),
  ]);
  const pillar = pillars.find((each) => each.slug === slug);
  if (!pillar) return fail(problem("not-found", { what: slug.slice(0, 80) }));
  const led = [...indicators].sort((a, b) => Number(b.code === LEADS[slug]) - Number(a.code === LEADS[slug]));
  const [shown, annotations] = await Promise.all([Promise.all(led.map((each) => withSeries(scope, each))), annotationsOf(scope, led)]);
  return ok({ pillar, pillars, indicators: shown.filter(({ series }) => series.length > 0), annotations, areas, sources: new Map(sources.map((each) => [each.id, each])) });
}

async function withSeries(scope: Scope, indicator: IndicatorSummary): Promise<PillarIndicator> {
  const { data } = await listSeries(scope, { indicator: [indicator.code] }, { limit: LIST_MAX });
  const { keys } = chooseSeries(data, { areas: [], counterparts: [], freq: null });
  return { indicator, series: await getManySeries(scope, keys) };
}

async function annotationsOf(scope: Scope, indicators: readonly IndicatorSummary[]): Promise<Annotation[]> {
  const lists = await Promise.all(indicators.map(({ code }) => listAnnotations(scope, { indicator: code }, { limit: LIST_MAX })));
  const all = new Map(lists.flatMap(({ data }) => data).map((each) => [each.id, each]));
  return [...all.values()].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)).slice(0, ANNOTATIONS_SHOWN_MAX);
}
