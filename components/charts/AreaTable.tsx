/** The figures behind a ranking or a slope are a table with a row for each area and a column for each moment. */
import { areaRows } from "@/lib/charts/area-rows";
import type { ChartSeries } from "@/lib/charts/series";
import type { Period } from "@/lib/domain/period";
import { tableCells, type TableCellOptions } from "@/lib/format/table-cells";
import { DataTable } from "./DataTable";

export interface AreaTableProps {
  caption: string;
  /** The heading of the first column, which names the areas. */
  rowHeading: string;
  series: readonly Pick<ChartSeries, "id" | "label" | "observations">[];
  periods: readonly Period[];
  periodName: (period: Period) => string;
  cells: TableCellOptions;
  heightPxMax?: number;
}

export function AreaTable({ caption, rowHeading, series, periods, periodName, cells, heightPxMax }: AreaTableProps) {
  return (
    <DataTable
      caption={caption}
      rowHeading={rowHeading}
      columns={periods.map((period) => ({ id: period, label: periodName(period) }))}
      rows={areaRows(series, periods).map((row) => ({ label: row.label, cells: tableCells(row.cells, cells) }))}
      heightPxMax={heightPxMax}
    />
  );
}
