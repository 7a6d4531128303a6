/** The axis of a chart is scaled by the largest size that stands on it: a figure, or a whole where figures are stacked. */
import { isStacked } from "./choose-mark";
import type { ChartMark, ChartSeries } from "./series";

/** The size as stored, as a float: it only chooses the scale of the axis. Zero where there is no figure. */
export function largestSize(series: readonly Pick<ChartSeries, "observations">[], mark: ChartMark = "line"): number {
  const sizes = new Map<string, number>();
  for (const [index, each] of series.entries()) {
    for (const { period, value } of each.observations) {
      const place = isStacked(mark) ? period : `${index} ${period}`;
      sizes.set(place, (sizes.get(place) ?? 0) + Math.abs(Number(value ?? 0)));
    }
  }
  return Math.max(0, ...sizes.values());
}
