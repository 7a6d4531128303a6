/** Parts of a whole stand on each other, only where every part is known: a stack with a part missing would be a false whole. */
import { comparePeriods, type Period } from "@/lib/domain/period";
import type { Point, PointSeries } from "../points";

export interface StackedPoint extends Point {
  /** Where the part begins and ends; `to` is the end away from zero. */
  from: number;
  to: number;
}

export interface StackedSeries extends PointSeries {
  points: StackedPoint[];
}

export interface Stack {
  series: StackedSeries[];
  /** Periods that are not drawn because a part has no figure, oldest first. */
  incomplete: Period[];
}

/** The first series lies at the bottom; parts below zero are stacked downward from it. A series without any figure is no part. */
export function stackSeries(given: readonly PointSeries[]): Stack {
  const series = given.filter((each) => each.points.length > 0);
  const counts = new Map<Period, number>();
  for (const each of series) for (const point of each.points) counts.set(point.period, (counts.get(point.period) ?? 0) + 1);
  const tops = new Map<Period, { up: number; down: number }>();
  return {
    series: series.map((each) => ({ ...each, points: each.points.filter((point) => counts.get(point.period) === series.length).map((point) => onTop(point, tops)) })),
    incomplete: [...counts].filter(([, count]) => count < series.length).map(([period]) => period).sort(comparePeriods),
  };
}

function onTop(point: Point, tops: Map<Period, { up: number; down: number }>): StackedPoint {
  const top = tops.get(point.period) ?? { up: 0, down: 0 };
  tops.set(point.period, top);
  const side = point.value < 0 ? "down" : "up";
  const from = top[side];
  top[side] += point.value;
  return { ...point, from, to: top[side] };
}
