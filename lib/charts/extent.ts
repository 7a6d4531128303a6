/** How far a chart reaches in time and value is read from its points. */
import { extent as extentOf } from "d3-array";
import { freqOf } from "@/lib/domain/period";
import type { Point, PointSeries } from "./points";
import type { ChartAnnotation } from "./series";
import { annotationStart } from "./marks/place-flags";
import { periodEnd } from "./scales/year-fraction";

export interface ChartExtent {
  years: [number, number];
  values: [number, number];
  /** Whether every figure is of a whole year. */
  yearly: boolean;
}

/** Null where there is no point at all. */
export function chartExtent(series: readonly PointSeries[], annotations: readonly ChartAnnotation[]): ChartExtent | null {
  const points = series.flatMap((each) => each.points);
  const values = extentOf(points, (point) => point.value);
  const years = extentOf(points, (point) => point.year);
  if (values[0] === undefined || years[0] === undefined) return null;
  return { values, years: withRoom(withinLastPeriod(years, points, annotations)), yearly: points.every((point) => freqOf(point.period) === "A") };
}

/** A remark on the last months of the last year has its place although that year's figure stands at its middle. */
function withinLastPeriod([from, to]: [number, number], points: readonly Point[], annotations: readonly ChartAnnotation[]): [number, number] {
  const end = Math.max(...points.map((point) => (point.year === to ? periodEnd(point.period) : to)));
  const late = annotations.map(annotationStart).filter((year) => year > to && year <= end);
  return [from, Math.max(to, ...late)];
}

function withRoom([from, to]: [number, number]): [number, number] {
  return from === to ? [from - 0.5, to + 0.5] : [from, to];
}
