/** Two indicators of every state of the region, year by year, each perhaps set against another figure of the same state. */
import "server-only";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods, type Period } from "@/lib/domain/period";
import type { Problem } from "@/lib/domain/problem";
import { formatSeriesKey } from "@/lib/domain/series-key";
import type { LocalText } from "@/lib/domain/text";
import type { DisplayedSeries } from "../display/display-series";
import type { DisplayMeasure } from "../display/measure";
import { readDisplay } from "../display/read-display";
import type { Scope } from "../scope";

export interface AxisRequest {
  indicator: string;
  /** `_Z` where there is none. */
  counterpart: string;
  /** As an address names it; null for the figures as published. */
  transform: string | null;
}

export interface ScatterAxis extends AxisRequest {
  measure: DisplayMeasure;
  words: LocalText[];
  series: DisplayedSeries[];
  /** By period and area, where there is a value. */
  values: ReadonlyMap<Period, ReadonlyMap<string, Observation & { value: string }>>;
  /** Why there is no figure at all; null where there is one, or where nothing is published. */
  problem: Problem | null;
}

export interface Scatter {
  x: ScatterAxis;
  y: ScatterAxis;
  /** Oldest first: those in which enough states have both. */
  periods: Period[];
}

/** Fewer points than these show nothing. */
const POINTS_MIN = 3;

/** Both axes for the areas, by codes. */
export async function readScatter(scope: Scope, request: { x: AxisRequest; y: AxisRequest; areas: readonly string[] }): Promise<Scatter> {
  const [x, y] = await Promise.all([readAxis(scope, request.x, request.areas), readAxis(scope, request.y, request.areas)]);
  const periods = [...x.values.keys()].filter((period) => pairsAt({ x, y }, period).length >= POINTS_MIN).sort(comparePeriods);
  return { x, y, periods };
}

/** The areas that have both figures at the period. */
export function pairsAt({ x, y }: Pick<Scatter, "x" | "y">, period: Period): string[] {
  const other = y.values.get(period);
  return [...(x.values.get(period)?.keys() ?? [])].filter((area) => other?.has(area));
}

/** Of the best-known year, what a year must have to be shown unasked: the newest figures often come from few. */
const SHARE_MIN = 2 / 3;

/** The period asked for, or the newest in which nearly as many states have both as in the best. */
export function shownPeriod(scatter: Scatter, asked: string | null): Period | null {
  const counts = scatter.periods.map((period) => ({ period, count: pairsAt(scatter, period).length }));
  const best = Math.max(0, ...counts.map(({ count }) => count));
  return (counts.find(({ period }) => period === asked) ?? counts.findLast(({ count }) => count >= best * SHARE_MIN))?.period ?? null;
}

async function readAxis(scope: Scope, request: AxisRequest, areas: readonly string[]): Promise<ScatterAxis> {
  const { indicator, counterpart, transform } = request;
  const keys = areas.map((refArea) => formatSeriesKey({ indicator, refArea, counterpart, freq: "A" }));
  const read = await readDisplay(scope, { keys, transform, from: null, to: null });
  if (!read.ok) throw new Error(`An axis is asked for by a transform that exists: ${read.problem.code}`);
  const { series, measure, words, leftOut } = read.value;
  const values = new Map<Period, Map<string, Observation & { value: string }>>();
  for (const { refArea, observations } of series) {
    for (const { value, ...rest } of observations) {
      if (value === null) continue;
      const held = values.get(rest.period) ?? new Map<string, Observation & { value: string }>();
      values.set(rest.period, held.set(refArea, { ...rest, value }));
    }
  }
  const reason = leftOut.find(({ problem }) => problem.code !== "not-found")?.problem ?? null;
  return { ...request, series, measure, words, values, problem: values.size === 0 ? reason : null };
}
