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
  /** `decimals` are those of a column that is not in the unit of the others. */
  series: readonly (Pick<ChartSeries, "id" | "label" | "observations"> & { decimals?: number })[];
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
      rows={chartRows(series).map((row) => ({ label: periodName(row.period), cells: row.cells.flatMap((cell, index) => tableCells([cell], { ...cells, decimals: series[index]!.decimals ?? cells.decimals })) }))}
      heightPxMax={heightPxMax}
    />
  );
}
