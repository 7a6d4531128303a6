/** What is asked of several areas at once is answered by series: a figure of one area with another, or of each of them. */
import "server-only";
import { NO_COUNTERPART } from "@/lib/domain/series-key";

/** A pair of areas for which an indicator has figures. */
export interface HeldSeries {
  indicator: string;
  refArea: string;
  counterpart: string;
  /** How well the indicator fits the words: 1 it is called so, 2 its name begins so, 3 they are in its name, 4 they name its theme. */
  fit: number;
  observations: number;
  lastYear: string;
}

/** A choice of series on an indicator's page. */
export interface SeriesView {
  indicator: string;
  areas: string[];
  /** Empty where it is left to the page. */
  counterparts: string[];
}

export const VIEWS_MAX = 3;

/** The views that answer best, best first; `areas` are as named in the question. */
export function chooseViews(areas: readonly string[], held: readonly HeldSeries[]): SeriesView[] {
  const views = [...new Set(held.map(({ indicator }) => indicator))].flatMap((indicator) => {
    const series = held.filter((each) => each.indicator === indicator);
    const view = viewOf(areas, series);
    if (!view) return [];
    const used = series.filter((each) => view.areas.includes(each.refArea) && (view.counterparts.length === 0 || view.counterparts.includes(each.counterpart)));
    const newest = used.map((each) => each.lastYear).sort().at(-1) ?? "";
    const count = used.reduce((sum, each) => sum + each.observations, 0);
    return [{ view: { indicator, ...view }, fit: series[0]?.fit ?? 4, isPair: view.counterparts.length > 0, newest, count }];
  });
  views.sort((a, b) => Number(b.fit === 1) - Number(a.fit === 1) || Number(b.isPair) - Number(a.isPair) || a.fit - b.fit || b.newest.localeCompare(a.newest) || b.count - a.count || a.view.indicator.localeCompare(b.view.indicator));
  return views.slice(0, VIEWS_MAX).map(({ view }) => view);
}

function viewOf(areas: readonly string[], series: readonly HeldSeries[]): Omit<SeriesView, "indicator"> | undefined {
  const [first] = areas;
  const last = areas.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (areas.length === 1) return { areas: [first], counterparts: [] };
  // "Exports Brazil China": whose figure comes first, with whom last; the other way round where only that is held.
  for (const counterpart of [last, first]) {
    const others = areas.filter((area) => area !== counterpart && series.some((each) => each.refArea === area && each.counterpart === counterpart));
    if (others.length > 0) return { areas: others, counterparts: [counterpart] };
  }
  const each = areas.filter((area) => series.some((one) => one.refArea === area && one.counterpart === NO_COUNTERPART));
  return each.length > 1 ? { areas: each, counterparts: [] } : undefined;
}
