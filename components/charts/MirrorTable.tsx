/** The figures behind a mirror chart are a table of both reports and of the gap between them, in the unit and in per cent of the first. */
import { mirrorGaps } from "@/lib/charts/mirror-gap";
import type { ChartSeries } from "@/lib/charts/series";
import { SeriesTable, type SeriesTableProps } from "./SeriesTable";

export interface MirrorTableProps extends Omit<SeriesTableProps, "series"> {
  report: ChartSeries;
  partner: ChartSeries;
  /** The headings of the gap: the second report less the first, and the same in per cent of the first. */
  gapLabel: string;
  percentLabel: string;
}

export function MirrorTable({ report, partner, gapLabel, percentLabel, ...table }: MirrorTableProps) {
  const gaps = mirrorGaps(report, partner);
  const percents = gaps.map(({ percent, period, status }) => ({ period, status, value: percent }));
  return <SeriesTable {...table} series={[report, partner, { id: "gap", label: gapLabel, observations: gaps }, { id: "percent", label: percentLabel, observations: percents, decimals: 1 }]} />;
}
