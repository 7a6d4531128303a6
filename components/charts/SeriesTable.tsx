/** The figures behind any chart over time are a table with a row for each period and a column for each series. */
import { chartRows } from "@/lib/charts/rows";
import type { ChartSeries } from "@/lib/charts/series";
import type { Period } from "@/lib/domain/period";
import { tableCells, type TableCellOptions } from "@/lib/format/table-cells";
import { DataTable } from "./DataTable";

export interface SeriesTableProps {
  caption: string;
  /** The heading of the first column, which names the periods. */
  rowHeading: string;
  series: readonly Pick<ChartSeries, "id" | "label" | "observations">[];
  periodName: (period: Period) => string;
  cells: TableCellOptions;
  heightPxMax?: number;
}

export function SeriesTable({ caption, rowHeading, series, periodName, cells, heightPxMax }: SeriesTableProps) {
  return (
    <DataTable
      caption={caption}
      rowHeading={rowHeading}
      columns={series.map(({ id, label }) => ({ id, label }))}
      rows={chartRows(series).map((row) => ({ label: periodName(row.period), cells: tableCells(row.cells, cells) }))}
      heightPxMax={heightPxMax}
    />
  );
}
