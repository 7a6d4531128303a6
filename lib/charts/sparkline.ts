/** A sparkline shows the course of a series in 120 × 28 px, its gaps kept and its last figure marked. */
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Observation } from "@/lib/domain/observation";
import { cutRuns } from "./marks/runs";
import { tenth } from "./marks/place-line";
import { withPoints, type Point } from "./points";
import type { ChartSize } from "./series";

export interface PlacedSparkline {
  size: ChartSize;
  paths: string[];
  /** Points with a gap on both sides. */
  lone: { x: number; y: number }[];
  last: { x: number; y: number; isHollow: boolean };
  /** px of zero, where the figures lie on both sides of it. */
  zeroY: number | null;
}

export const SPARKLINE_SIZE: ChartSize = { width: 120, height: 28 };
const PAD_PX = 4;

/** The sparkline, or null where there is no figure. */
export function placeSparkline(observations: readonly Observation[], size: ChartSize = SPARKLINE_SIZE): PlacedSparkline | null {
  const { points } = withPoints({ id: "", label: "", tone: "ink", observations });
  const last = points.at(-1);
  if (!last) return null;
  const years = scaleLinear(extent(points, (point) => point.year) as [number, number], [PAD_PX, size.width - PAD_PX]);
  const [min, max] = extent(points, (point) => point.value) as [number, number];
  const values = scaleLinear([min, max], [size.height - PAD_PX, PAD_PX]);
  const place = (point: Point) => ({ x: years(point.year), y: values(point.value) });
  const path = line<Point>().x((point) => place(point).x).y((point) => place(point).y).digits(1);
  const { runs, lone } = cutRuns(points.map((point) => ({ ...point, status: point.status === "B" ? "B" : "A" }) as const));
  return {
    size,
    paths: runs.map((run) => path(run.points) ?? ""),
    lone: lone.filter((point) => point.period !== last.period).map((point) => tenth(place(point))),
    last: { ...tenth(place(last)), isHollow: last.status === "P" || last.status === "F" },
    zeroY: min < 0 && max > 0 ? tenth({ x: 0, y: values(0) }).y : null,
  };
}
