/** Before anything has a place it is settled which mark is drawn, of which points, and how far they reach. */
import { chooseMark, isColumned, isStacked } from "./choose-mark";
import { chartExtent, type ChartExtent } from "./extent";
import { stackSeries, type StackedSeries } from "./marks/stack";
import { withPoints, type PointSeries } from "./points";
import type { ChartMark, TimeChartInput } from "./series";

export interface Layout {
  mark: ChartMark;
  /** In the order given, those without a figure among them. */
  series: PointSeries[];
  /** The same where they stand on each other; empty where they do not. */
  stacked: StackedSeries[];
  /** Periods that no stack shows because a part has no figure. */
  incomplete: string[];
  extent: ChartExtent;
}

/** The layout for a drawing of that width; null where nothing can be drawn. */
export function layOut(input: TimeChartInput, widthPx: number): Layout | null {
  const series = input.series.map((each) => withPoints(each, input.shift));
  const mark = chooseMark(input.mark ?? "line", series, widthPx);
  const stack = isStacked(mark) ? stackSeries(series) : { series: [], incomplete: [] };
  const points = isStacked(mark) ? stack.series.flatMap((each) => each.points) : series.flatMap((each) => each.points);
  const values = isStacked(mark) ? stack.series.flatMap((each) => each.points.flatMap(({ from, to }) => [from, to])) : points.map((point) => point.value);
  const extent = chartExtent(points, values, { annotations: input.annotations, wholePeriods: isColumned(mark), reach: input.reach });
  return extent && { mark, series, stacked: stack.series, incomplete: stack.incomplete, extent };
}
