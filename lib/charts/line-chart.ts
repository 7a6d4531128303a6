/** A chart of lines is a chart over time whose mark is the line. */
import type { ChartSize, LineChartInput } from "./series";
import { placeTimeChart, type PlacedTimeChart } from "./time-chart";

export type PlacedLineChart = PlacedTimeChart;

/** The chart at that size; null where no series has a single figure. */
export function placeLineChart(input: LineChartInput, size: ChartSize): PlacedLineChart | null {
  return placeTimeChart({ ...input, mark: "line" }, size);
}
