/** A series is laid out once as numbers on its count of periods, however many of its cells are checked. */
import type { Observation } from "../observation";
import { periodOrdinal, type Period } from "../period";
import type { CheckedCell } from "./cell";

export interface Point {
  period: Period;
  /** Neighbouring periods differ by one. */
  ordinal: number;
  /** A float: it decides whether to warn and is never stored. */
  number: number;
  value: string;
}

export interface SeriesView {
  /** Published points that have a value, oldest first. */
  published: Point[];
  /** Points as they would stand if the proposal were published, oldest first. */
  proposed: Point[];
  /** The periods that the proposal touches. */
  touched: ReadonlySet<Period>;
  /** How changes from one point to the next have strayed; undefined where there are too few to say. */
  usual: UsualChange | undefined;
}

export interface UsualChange {
  median: number;
  /** How far changes usually lie from that median: their median absolute deviation. */
  spread: number;
  /** Whether changes are taken as logarithms of ratios: growth in per cent is steadier than growth in units. */
  inRatios: boolean;
}

/** With fewer changes than this, nothing is unusual yet. */
const CHANGES_MIN = 6;
/** Half a per cent: else a series that grew evenly for years would want a reason for every point of change. */
const SPREAD_RATIO_MIN = 0.005;

/** The layout of one series from its published observations and the cells proposed for it. */
export function seriesView(published: readonly Observation[], cells: readonly CheckedCell[]): SeriesView {
  const standing = new Map<Period, string | null>(published.map(({ period, value }) => [period, value]));
  const before = points(standing);
  for (const cell of cells) {
    if (cell.remove) standing.delete(cell.period);
    else standing.set(cell.period, cell.value);
  }
  return { published: before, proposed: points(standing), touched: new Set(cells.map(({ period }) => period)), usual: usualChange(before) };
}

function points(values: ReadonlyMap<Period, string | null>): Point[] {
  const found: Point[] = [];
  for (const [period, value] of values) {
    if (value !== null) found.push({ period, ordinal: periodOrdinal(period), number: Number(value), value });
  }
  return found.sort((a, b) => a.ordinal - b.ordinal);
}

function usualChange(published: readonly Point[]): UsualChange | undefined {
  const inRatios = published.every((point) => point.number > 0);
  const changes = published.slice(1).map((point, index) => changeBetween(published[index]!, point, inRatios));
  if (changes.length < CHANGES_MIN) return undefined;
  const middle = median(changes);
  const spread = spreadOf(changes.map((change) => Math.abs(change - middle)));
  return { median: middle, spread: inRatios ? Math.max(spread, SPREAD_RATIO_MIN) : spread, inRatios };
}

/**
 * The median of the deviations, or their mean where more than half are zero: a list of grants is mostly flat,
 * and not every grant is a surprise (Iglewicz and Hoaglin 1993 do the same; 0.845 × mean equals the median in a normal law).
 */
function spreadOf(deviations: readonly number[]): number {
  return median(deviations) || (deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length) * 0.845;
}

/** The change from one point to another, per period between them, so that a gap of years is no jump by itself. */
export function changeBetween(from: Point, to: Point, inRatios: boolean): number {
  const change = inRatios ? Math.log(to.number / from.number) : to.number - from.number;
  return change / (to.ordinal - from.ordinal);
}

/** The middle value, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Where the period stands or would stand among the points. */
export function placeOf(list: readonly Point[], ordinal: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.ordinal < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}
