/** The room between two series is an area where both have figures, and nothing where one has none. */
import { area } from "d3-shape";
import type { Point, PointSeries } from "../points";
import type { ChartRange, Tone } from "../series";
import type { AreaScales } from "./place-area";
import { tenth } from "./place-line";
import { cutRuns } from "./runs";

export interface PlacedRange {
  id: string;
  tone: Tone;
  paths: string[];
  /** px of the middle at the last period that both have; the label belongs there. */
  end: { x: number; y: number } | null;
}

interface Pair extends Point {
  other: number;
}

/** A pair with a gap on both sides is an area of this width. */
const LONE_PX = 4;

/** The range, between series found by their ids. */
export function placeRange(range: ChartRange, series: readonly PointSeries[], { x, y }: AreaScales): PlacedRange {
  const [a, b] = range.between.map((id) => series.find((each) => each.id === id)?.points ?? []);
  const others = new Map(b!.map((point) => [point.period, point.value]));
  const pairs = a!.flatMap((point): Pair[] => {
    const other = others.get(point.period);
    return other === undefined ? [] : [{ ...point, status: "A", other }];
  });
  const polygon = area<Pair>().x((pair) => x(pair.year)).y0((pair) => y(pair.other)).y1((pair) => y(pair.value)).digits(1);
  const { runs, lone } = cutRuns(pairs);
  const last = pairs.at(-1);
  return {
    id: range.id,
    tone: range.tone,
    paths: [...runs.map((run) => polygon(run.points) ?? ""), ...lone.map((pair) => loneArea(pair, { x, y }))],
    end: last ? tenth({ x: x(last.year), y: (y(last.value) + y(last.other)) / 2 }) : null,
  };
}

function loneArea(pair: Pair, { x, y }: AreaScales): string {
  const [from, to] = [tenth({ x: x(pair.year), y: y(pair.value) }), tenth({ x: x(pair.year), y: y(pair.other) })];
  return `M${from.x - LONE_PX / 2},${from.y}h${LONE_PX}V${to.y}h-${LONE_PX}Z`;
}
