/** A chart of lines is a chart over time whose mark is the line. */
import { TimeChart, type TimeChartProps } from "./TimeChart";

export type LineChartProps = Omit<TimeChartProps, "mark">;

export function LineChart(props: LineChartProps) {
  return <TimeChart {...props} mark="line" />;
}
