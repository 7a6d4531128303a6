/** The figures of a chart as a table: one row a period, one column a series, missing kept apart from absent. */
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods, type Period } from "@/lib/domain/period";
import type { ChartSeries } from "./series";

export interface ChartRow {
  period: Period;
  /** In the order of the series; null where the series says nothing of the period. */
  cells: (Observation | null)[];
}

/** The rows, newest first: the newest figure is the one that is looked for. */
export function chartRows(series: readonly Pick<ChartSeries, "observations">[]): ChartRow[] {
  const columns = series.map((each) => new Map(each.observations.map((observation) => [observation.period, observation])));
  const periods = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort((a, b) => comparePeriods(b, a));
  return periods.map((period) => ({ period, cells: columns.map((column) => column.get(period) ?? null) }));
}
