/** The figures behind a mirror chart are a table of both reports and of the gap between them. */
import { mirrorGaps } from "@/lib/charts/mirror-gap";
import type { ChartSeries } from "@/lib/charts/series";
import { SeriesTable, type SeriesTableProps } from "./SeriesTable";

export interface MirrorTableProps extends Omit<SeriesTableProps, "series"> {
  report: ChartSeries;
  partner: ChartSeries;
  /** The heading of the gap: the second report less the first. */
  gapLabel: string;
}

export function MirrorTable({ report, partner, gapLabel, ...table }: MirrorTableProps) {
  return <SeriesTable {...table} series={[report, partner, { id: "gap", label: gapLabel, observations: mirrorGaps(report, partner) }]} />;
}
