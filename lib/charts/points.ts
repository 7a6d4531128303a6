/** Each known observation of a series has become a point in time and number; the unknown ones are simply not there. */
import type { ObsStatus } from "@/lib/domain/observation";
import { periodOrdinal, type Period } from "@/lib/domain/period";
import type { ChartSeries } from "./series";
import { periodMiddle } from "./scales/year-fraction";

export interface Point {
  period: Period;
  /** Neighbours without a gap differ by one. */
  ordinal: number;
  /** Fractional year of the period's middle. */
  year: number;
  /** The only place where a figure becomes a float. */
  value: number;
  status: ObsStatus;
}

export interface PointSeries extends ChartSeries {
  points: Point[];
}

/** The series with its points; the value is multiplied by 10^shift. */
export function withPoints(series: ChartSeries, shift = 0): PointSeries {
  const points = series.observations.flatMap((each): Point[] => {
    if (each.value === null) return [];
    const value = Number(`${each.value}e${shift}`);
    return [{ period: each.period, ordinal: periodOrdinal(each.period), year: periodMiddle(each.period), value, status: each.status }];
  });
  return { ...series, points };
}
