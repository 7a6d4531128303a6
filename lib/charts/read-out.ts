/** The figures of a chart are one text that the read-out in the browser takes apart: a line a period, a column a series. */
import type { Observation } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import { chartRows } from "./rows";
import { periodMiddle } from "./scales/year-fraction";
import type { ChartSeries } from "./series";

export interface ReadOutText {
  /** The figure with its unit and what its status says, in the reader's language; also where there is none. */
  value: (observation: Observation, seriesId: string) => string;
  period: (period: Period) => string;
}

export type ReadOutColumn = Pick<ChartSeries, "id" | "label" | "observations">;

/**
 * The names of the columns on the first line; then for each period, oldest first, its code, its name where
 * that differs, the fractional year of its middle, and a text for each column, empty where nothing is known.
 */
export function writeReadOut(columns: readonly ReadOutColumn[], text: ReadOutText): string {
  const rows = chartRows(columns).reverse();
  return [
    columns.map((column) => plain(column.label)),
    ...rows.map(({ period, cells }) => {
      const name = plain(text.period(period));
      return [period, name === period ? "" : name, String(Math.round(periodMiddle(period) * 1e4) / 1e4), ...cells.map((cell, index) => (cell ? plain(text.value(cell, columns[index]!.id)) : ""))];
    }),
  ].map((parts) => parts.join("\t")).join("\n");
}

/** Tabs and line ends are the signs between the parts. */
function plain(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
