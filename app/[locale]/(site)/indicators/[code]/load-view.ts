/** All that an indicator's page shows is read once, from one publication. */
import { firstDay, type Freq, lastDay, parsePeriod, type Period } from "@/lib/domain/period";
import { listAnnotations, type Annotation } from "@/lib/reading/annotation/list-annotations";
import { listAreas, type Area } from "@/lib/reading/area/list-areas";
import { getGround, type Ground } from "@/lib/reading/ground/get-ground";
import type { Indicator } from "@/lib/reading/indicator/get-indicator";
import { listPillars, type Pillar } from "@/lib/reading/pillar/list-pillars";
import { lastPublicationOf, type LastPublication } from "@/lib/reading/release/last-publication-of";
import { getMapYears, type MapYears } from "@/lib/reading/map/get-map-years";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { Scope } from "@/lib/reading/scope";
import { getManySeries, type Series } from "@/lib/reading/series/get-series";
import { listRevisions, type Revision } from "@/lib/reading/series/list-revisions";
import { listSeries, type SeriesSummary } from "@/lib/reading/series/list-series";
import { chooseSeries, type Choice } from "@/lib/reading/indicator/choose-series";
import type { ViewParams } from "./view-params";

export interface IndicatorView {
  indicator: Indicator;
  pillar: Pillar | undefined;
  areas: Area[];
  all: SeriesSummary[];
  choice: Choice;
  /** In the chosen range. */
  series: Series[];
  /** The same series as they stood at an earlier publication, where the reader lays one behind. */
  earlier: { publication: number; series: Series[] } | null;
  annotations: Annotation[];
  /** The series whose history is told, with all its vintages. */
  history: { key: string; revisions: Revision[] } | null;
  ground: Ground[];
  /** Codes of the states that have the indicator with the chosen partner, at the chosen frequency. */
  states: string[];
  /** Their figures, on a map or in a ranking. */
  region: MapYears | null;
  last: LastPublication | null;
}

/** Nothing has more annotations or areas than this on one page. */
const LIST_MAX = 1000;

export async function loadView(scope: Scope, indicator: Indicator, params: ViewParams): Promise<IndicatorView> {
  const [{ data: all }, { data: areas }, pillars, last] = await Promise.all([
    listSeries(scope, { indicator: [indicator.code] }, { limit: LIST_MAX }),
    listAreas(scope, { limit: LIST_MAX }),
    listPillars(scope),
    lastPublicationOf(scope, indicator.code),
  ]);
  const choice = chooseSeries(all, params);
  const inRange = rangeOf(params);
  const [series, earlier, annotations, history, ground] = await Promise.all([
    getManySeries(scope, choice.keys).then((found) => found.map(inRange)),
    params.base !== null && params.base < scope.at ? getManySeries({ at: params.base }, choice.keys).then((found) => ({ publication: params.base!, series: found.map(inRange) })) : null,
    annotationsOf(scope, choice.keys, params),
    historyOf(scope, all.some((each) => each.key === params.historyKey) ? params.historyKey : (choice.keys[0] ?? null)),
    groundOf(scope, choice.keys, params.period),
  ]);
  const states = statesOf(all, areas, choice);
  const region = isRegional(params) && states.length > 0 ? await getMapYears(scope, { indicator: indicator.code, counterpart: choice.counterparts[0] ?? NO_COUNTERPART, freq: choice.freq as Freq, areas: states }) : null;
  const pillar = pillars.find((each) => each.slug === indicator.pillar);
  return { indicator, pillar, areas, all, choice, series, earlier, annotations: annotations.filter(isShown(series)), history, ground, last, states, region };
}

/** Where one partner is chosen, or there is none; several partners are no one map. */
function statesOf(all: readonly SeriesSummary[], areas: readonly Area[], { counterparts: [partner], freq }: Choice): string[] {
  const held = new Set(all.filter((each) => each.freq === freq && each.counterpart === partner && each.observations > 0).map(({ refArea }) => refArea));
  return areas.filter(({ lac, code }) => lac && held.has(code)).map(({ code }) => code);
}

const isRegional = ({ view }: ViewParams) => view === "map" || view === "ranking";

/** Years are compared as texts: all have four digits. */
function rangeOf({ from, to }: ViewParams): (series: Series) => Series {
  return (series) => ({
    ...series,
    observations: series.observations.filter(({ period }) => (from === null || period.slice(0, 4) >= from) && (to === null || period.slice(0, 4) <= to)),
  });
}

/** A remark on a time that the figures do not reach has no place on their chart. */
function isShown(series: readonly Series[]): (annotation: Annotation) => boolean {
  const ends = series.flatMap((each) => each.observations.slice(-1)).map((each) => lastDay(each.period));
  const starts = series.flatMap((each) => each.observations.slice(0, 1)).map((each) => firstDay(each.period));
  return ({ from, to }) => ends.some((end) => firstDay(from) <= end) && starts.some((start) => lastDay(to ?? from) >= start);
}

async function annotationsOf(scope: Scope, keys: string[], { from, to }: ViewParams): Promise<Annotation[]> {
  if (keys.length === 0) return [];
  const { data } = await listAnnotations(scope, { series: keys, from: from ?? undefined, to: to === null ? undefined : `${to}-12-31` }, { limit: LIST_MAX });
  return data.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

async function historyOf(scope: Scope, key: string | null): Promise<IndicatorView["history"]> {
  if (key === null) return null;
  const revisions = await listRevisions(scope, key);
  return revisions.ok ? { key, revisions: revisions.value } : null;
}

async function groundOf(scope: Scope, keys: string[], period: Period | null): Promise<Ground[]> {
  if (period === null || !parsePeriod(period).ok) return [];
  const found = await Promise.all(keys.map((key) => getGround(scope, key, period)));
  return found.flatMap((each) => (each.ok ? [each.value] : []));
}
