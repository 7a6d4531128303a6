/** The figures behind a mirror chart are a table of both reports and of the gap between them, in the unit and in per cent of the first. */
import { mirrorGaps } from "@/lib/charts/mirror-gap";
import { chartRows } from "@/lib/charts/rows";
import type { ChartSeries } from "@/lib/charts/series";
import { tableCells } from "@/lib/format/table-cells";
import { DataTable } from "./DataTable";
import type { SeriesTableProps } from "./SeriesTable";

export interface MirrorTableProps extends Omit<SeriesTableProps, "series"> {
  report: ChartSeries;
  partner: ChartSeries;
  /** The headings of the gap: the second report less the first, and the same in per cent of the first. */
  gapLabel: string;
  percentLabel: string;
}

export function MirrorTable({ report, partner, gapLabel, percentLabel, periodName, cells, ...table }: MirrorTableProps) {
  const gaps = mirrorGaps(report, partner);
  const percents = gaps.map(({ percent, period, status }) => ({ period, status, value: percent }));
  const columns = [report, partner, { id: "gap", label: gapLabel, observations: gaps }, { id: "percent", label: percentLabel, observations: percents }];
  return (
    <DataTable
      {...table}
      columns={columns.map(({ id, label }) => ({ id, label }))}
      rows={chartRows(columns).map((row) => ({ id: row.period, label: periodName(row.period), cells: [...tableCells(row.cells.slice(0, 3), cells), ...tableCells(row.cells.slice(3), { ...cells, decimals: 1 })] }))}
    />
  );
}
