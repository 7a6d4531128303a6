/** What a draft does to a series is seen in the size of a word: the published course, the proposed one over it on the same scale, and the cell one is on. */
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Observation } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import { cutRuns } from "./marks/runs";
import { tenth } from "./marks/place-line";
import { type Point, withPoints } from "./points";
import type { ChartSize } from "./series";

export interface PlacedDraftLine {
  published: string[];
  proposed: string[];
  /** The figure at the period, as proposed; null where it has none. */
  here: { x: number; y: number } | null;
}

const PAD_PX = 5;

/** Both courses, or null where neither has two figures to draw. Observations oldest first. */
export function placeDraftLine(published: readonly Observation[], proposed: readonly Observation[], here: Period, size: ChartSize): PlacedDraftLine | null {
  const [before, after] = [published, proposed].map((observations) => withPoints({ id: "", label: "", tone: "ink", observations }).points) as [Point[], Point[]];
  const all = [...before, ...after];
  if (before.length < 2 && after.length < 2) return null;
  const years = scaleLinear(extent(all, ({ year }) => year) as [number, number], [PAD_PX, size.width - PAD_PX]);
  const values = scaleLinear(extent(all, ({ value }) => value) as [number, number], [size.height - PAD_PX, PAD_PX]);
  const path = line<Point>().x(({ year }) => years(year)).y(({ value }) => values(value)).digits(1);
  const paths = (points: Point[]) => cutRuns(points.map((point) => ({ ...point, status: "A" as const }))).runs.map((run) => path(run.points) ?? "");
  const active = after.find(({ period }) => period === here);
  return { published: paths(before), proposed: paths(after), here: active ? tenth({ x: years(active.year), y: values(active.value) }) : null };
}
