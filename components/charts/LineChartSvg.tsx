/** The drawing of a line chart is that of any chart over time, under the name by which its callers know it. */
export { TimeChartSvg as LineChartSvg } from "./TimeChartSvg";
