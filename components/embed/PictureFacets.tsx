/** Small charts side by side in a file of its own, on the scales that they share on the page. */
import { facetSize } from "@/lib/charts/chart-style";
import { sharedReach, type Sharing } from "@/lib/charts/facets";
import type { TimeChartInput } from "@/lib/charts/series";
import { placeTimeChart } from "@/lib/charts/time-chart";
import type { Facet } from "../charts/SmallMultiples";
import { TimeChartSvg } from "../charts/TimeChartSvg";
import { INK, MUTED } from "./light-colours";

export interface PictureFacetsProps {
  charts: readonly Facet[];
  sharing: Sharing;
  /** What all of them have in common. */
  input: TimeChartInput;
  widthPx: number;
  /** A picture of fixed proportions shows the first ones alone. */
  rowsMax: number;
  empty: string;
}

const COLUMNS = 4;
const GAP_PX = 24;
/** Name and newest figure. */
const HEAD_PX = 40;

const columnPx = (widthPx: number) => (widthPx - (COLUMNS - 1) * GAP_PX) / COLUMNS;
const rowPx = (widthPx: number) => HEAD_PX + facetSize(columnPx(widthPx)).height + GAP_PX;

export const facetsHeightPx = (count: number, widthPx: number): number => Math.ceil(count / COLUMNS) * rowPx(widthPx);

/** How many rows fit into that height; never none. */
export const facetRows = (heightPx: number, widthPx: number): number => Math.max(1, Math.floor(heightPx / rowPx(widthPx)));

export function PictureFacets({ charts, sharing, input, widthPx, rowsMax, empty }: PictureFacetsProps) {
  const reach = sharedReach(charts.map(({ series, axis }) => ({ ...input, ...axis, series })), sharing);
  return charts.slice(0, rowsMax * COLUMNS).map((chart, index) => {
    const placed = placeTimeChart({ ...input, ...chart.axis, series: chart.series, reach, isLabelled: false }, facetSize(columnPx(widthPx)));
    return (
      <g key={chart.id} transform={`translate(${(index % COLUMNS) * (columnPx(widthPx) + GAP_PX)} ${Math.floor(index / COLUMNS) * rowPx(widthPx)})`}>
        <text y={12} fontSize={13} fontWeight={600} fill={INK}>{chart.title}</text>
        <text y={28} fontSize={12} fill={MUTED}>{chart.note}</text>
        {placed ? (
          <g transform={`translate(0 ${HEAD_PX})`}>
            <TimeChartSvg id={`picture-${index}`} chart={placed} title={chart.title} description={chart.description} />
          </g>
        ) : (
          <text y={60} fontSize={12} fill={MUTED}>{empty}</text>
        )}
      </g>
    );
  });
}
