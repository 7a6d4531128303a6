/** How far a chart reaches in time and value is read from its points. */
import { extent as extentOf } from "d3-array";
import { freqOf } from "@/lib/domain/period";
import { annotationStart } from "./marks/place-flags";
import type { Point } from "./points";
import { periodEnd, periodStart } from "./scales/year-fraction";
import type { ChartAnnotation, SharedReach } from "./series";

export interface ChartExtent {
  years: [number, number];
  values: [number, number];
  /** Whether every figure is of a whole year. */
  yearly: boolean;
}

export interface ExtentOptions {
  annotations?: readonly ChartAnnotation[];
  /** Whether a period is shown from its beginning to its end, as columns do, and not at its middle. */
  wholePeriods?: boolean;
  reach?: SharedReach;
}

/** Null where there is no point at all. */
export function chartExtent(points: readonly Point[], values: readonly number[], { annotations = [], wholePeriods = false, reach = {} }: ExtentOptions): ChartExtent | null {
  const middles = extentOf(points, (point) => point.year);
  if (middles[0] === undefined || values.length === 0) return null;
  const own = wholePeriods ? ends(points) : withinLastPeriod(middles, points, annotations);
  return {
    values: extentOf([...values, ...(reach.values ?? [])]) as [number, number],
    years: withRoom(extentOf([...own, ...(reach.years ?? [])]) as [number, number]),
    yearly: points.every((point) => freqOf(point.period) === "A"),
  };
}

function ends(points: readonly Point[]): [number, number] {
  return [Math.min(...points.map((point) => periodStart(point.period))), Math.max(...points.map((point) => periodEnd(point.period)))];
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
