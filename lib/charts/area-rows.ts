/** Figures of one or two moments as a table: one row a series, one column a period, missing kept apart from absent. */
import type { Observation } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import type { ChartSeries } from "./series";

export interface AreaRow {
  id: string;
  label: string;
  /** In the order of the periods; null where the series says nothing of one. */
  cells: (Observation | null)[];
}

/** The rows in the order of the series. */
export function areaRows(series: readonly Pick<ChartSeries, "id" | "label" | "observations">[], periods: readonly Period[]): AreaRow[] {
  return series.map(({ id, label, observations }) => ({ id, label, cells: periods.map((period) => observations.find((each) => each.period === period) ?? null) }));
}
