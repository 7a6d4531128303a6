/** A layer of a stack has become areas in px, each with its upper edge. */
import { area, line } from "d3-shape";
import type { Tone } from "../series";
import { tenth, type BreakMark } from "./place-line";
import { cutRuns } from "./runs";
import type { StackedPoint, StackedSeries } from "./stack";

export interface PlacedAreaPath {
  d: string;
  /** The upper edge alone. */
  edge: string;
  /** `dashed` where figures are estimates. */
  stroke: "solid" | "dashed";
}

export interface PlacedArea {
  id: string;
  tone: Tone;
  paths: PlacedAreaPath[];
  breaks: BreakMark[];
}

export interface AreaScales {
  /** px of a fractional year. */
  x: (year: number) => number;
  /** px of a value. */
  y: (value: number) => number;
}

/** A period with a gap on both sides is a layer of this width. */
const LONE_PX = 4;

/** The areas of one layer. */
export function placeArea(series: StackedSeries, { x, y }: AreaScales): PlacedArea {
  const polygon = area<StackedPoint>().x((point) => x(point.year)).y0((point) => y(point.from)).y1((point) => y(point.to)).digits(1);
  const top = line<StackedPoint>().x((point) => x(point.year)).y((point) => y(point.to)).digits(1);
  // A break does not cut a layer, which would leave a hole in the whole; it is marked on its edge.
  const { runs, lone } = cutRuns(series.points.map((point) => (point.status === "B" ? { ...point, status: "A" as const } : point)));
  return {
    id: series.id,
    tone: series.tone,
    paths: [
      ...runs.map((run) => ({ d: polygon(run.points) ?? "", edge: top(run.points) ?? "", stroke: run.stroke })),
      ...lone.map((point) => lonePath(point, { x, y })),
    ],
    breaks: breakMarks(series.points, { x, y }),
  };
}

function lonePath(point: StackedPoint, { x, y }: AreaScales): PlacedAreaPath {
  const [low, high] = [tenth({ x: x(point.year), y: y(point.from) }), tenth({ x: x(point.year), y: y(point.to) })];
  const half = LONE_PX / 2;
  return { d: `M${high.x - half},${high.y}h${LONE_PX}V${low.y}h-${LONE_PX}Z`, edge: `M${high.x},${high.y}h0`, stroke: "solid" };
}

function breakMarks(points: readonly StackedPoint[], { x, y }: AreaScales): BreakMark[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (point.status !== "B" || !before || point.ordinal - before.ordinal !== 1) return [];
    return [tenth({ x: (x(before.year) + x(point.year)) / 2, y: (y(before.to) + y(point.to)) / 2 })];
  });
}
