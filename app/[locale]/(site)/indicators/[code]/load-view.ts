/** All that an indicator's page shows is read once, from one publication. */
import { canAggregate } from "@/lib/domain/aggregate";
import { firstDay, type Freq, FREQS, isFreq, lastDay, parsePeriod, type Period } from "@/lib/domain/period";
import { listAnnotations, type Annotation } from "@/lib/reading/annotation/list-annotations";
import { listAreas, type Area } from "@/lib/reading/area/list-areas";
import type { DisplayedSeries } from "@/lib/reading/display/display-series";
import { listOffers, type Offer } from "@/lib/reading/display/list-offers";
import { type Display, readDisplay } from "@/lib/reading/display/read-display";
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
import { chooseSeries, type Choice, FACETS_SHOWN_MAX, SERIES_SHOWN_MAX } from "@/lib/reading/indicator/choose-series";
import { findMirrors, type Mirrors } from "./find-mirrors";
import { isRegional, type ViewParams } from "./view-params";

export interface IndicatorView {
  indicator: Indicator;
  pillar: Pillar | undefined;
  areas: Area[];
  all: SeriesSummary[];
  choice: Choice;
  /** The chosen series in the chosen range, as they are asked to be shown. */
  display: Display;
  /** Series that went into what is shown beside the chosen ones. */
  inputs: Series[];
  /** The transforms that the figures can serve. */
  offers: Offer[];
  /** The same series as they stood at an earlier publication, where the reader lays one behind. */
  earlier: { publication: number; series: DisplayedSeries[] } | null;
  annotations: Annotation[];
  /** The series whose history is told, with all its vintages. */
  history: { key: string; revisions: Revision[] } | null;
  ground: Ground[];
  /** Codes of the states that have the indicator with the chosen partner, at the chosen frequency. */
  states: string[];
  /** Their figures, on a map or in a ranking. */
  region: MapYears | null;
  /** The same flows as their counterparts report them. */
  mirrors: Mirrors;
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
  const from = joinedFrom(all, params.freq, indicator.aggregation);
  const choice = chooseSeries(all, { ...params, freq: from ?? params.freq }, params.view === "multiples" ? FACETS_SHOWN_MAX : SERIES_SHOWN_MAX);
  const freq = from && (params.freq as Freq);
  const [display, earlier, offers, annotations, history, ground, mirrors] = await Promise.all([
    displayOf(scope, choice.keys, params, freq),
    params.base !== null && params.base < scope.at ? displayOf({ at: params.base }, choice.keys, params, freq).then(({ series }) => ({ publication: params.base!, series })) : null,
    listOffers(scope, choice.keys, { freq, from: params.from }),
    annotationsOf(scope, choice.keys, params),
    historyOf(scope, all.some((each) => each.key === params.historyKey) ? params.historyKey : (choice.keys[0] ?? null)),
    groundOf(scope, choice.keys, params.period),
    findMirrors(scope, choice, params, freq),
  ]);
  const inputs = display.inputs.length > 0 ? await getManySeries(scope, display.inputs) : [];
  const states = statesOf(all, areas, choice);
  const region = isRegional(params.view) && states.length > 0 ? await getMapYears(scope, { indicator: indicator.code, counterpart: choice.counterparts[0] ?? NO_COUNTERPART, freq: choice.freq as Freq, areas: states }) : null;
  const pillar = pillars.find((each) => each.slug === indicator.pillar);
  return { indicator, pillar, areas, all, choice, display, inputs, offers, earlier, annotations: annotations.filter(isShown(display.series)), history, ground, last, states, region, mirrors };
}

/** Where one partner is chosen, or there is none; several partners are no one map. */
function statesOf(all: readonly SeriesSummary[], areas: readonly Area[], { counterparts: [partner], freq }: Choice): string[] {
  const held = new Set(all.filter((each) => each.freq === freq && each.counterpart === partner && each.observations > 0).map(({ refArea }) => refArea));
  return areas.filter(({ lac, code }) => lac && held.has(code)).map(({ code }) => code);
}

/** The lowest published frequency whose figures can be joined into the one asked for, where none are published at that; else null. */
function joinedFrom(all: readonly SeriesSummary[], asked: string | null, aggregation: string): Freq | null {
  if (asked === null || !isFreq(asked) || all.some((each) => each.freq === asked)) return null;
  return FREQS.find((freq) => canAggregate(freq, asked, aggregation) && all.some((each) => each.freq === freq)) ?? null;
}

/** A transform or a range that cannot be read shows the figures as they are published. */
async function displayOf(scope: Scope, keys: string[], { transform, from, to }: ViewParams, freq: Freq | null): Promise<Display> {
  for (const request of [{ transform, from, to }, { transform: null, from, to }, { transform: null, from: null, to: null }]) {
    const display = await readDisplay(scope, { keys, freq, ...request });
    if (display.ok) return display.value;
  }
  throw new Error("Figures as they are published can always be shown");
}

/** A remark on a time that the figures do not reach has no place on their chart. */
function isShown(series: readonly DisplayedSeries[]): (annotation: Annotation) => boolean {
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
