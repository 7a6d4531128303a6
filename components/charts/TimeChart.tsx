/** Series over time are drawn as SVG on the server, once for each width, and need no script to be complete. */
import { chartSize, DRAWING_WIDTHS, type DrawingWidth } from "@/lib/charts/chart-style";
import type { ReadOutColumn } from "@/lib/charts/read-out";
import type { TimeChartInput } from "@/lib/charts/series";
import { placeTimeChart } from "@/lib/charts/time-chart";
import { ChartDrawings, type ChartReadOut } from "./ChartDrawings";
import { ChartFlags } from "./ChartFlags";
import { TimeChartSvg } from "./TimeChartSvg";

export interface TimeChartProps extends TimeChartInput {
  /** Unique on the page; ids of the parts begin with it. */
  id: string;
  /** The name of the drawing for those who do not see it. */
  title: string;
  /** What the drawing shows, in sentences (lib/charts/describe). */
  description: string;
  /** The titles of the annotations by id, for the names of the flags. */
  annotationTitles?: Readonly<Record<string, string>>;
  /** Which widths are drawn; one alone is used at any width. */
  widths?: readonly DrawingWidth[];
  /** Shown where no series has a figure. */
  empty: React.ReactNode;
  /** What pointer and keyboard read; left out: nothing. */
  readOut?: ChartReadOut;
  /** Figures that are read out beside those that are drawn. */
  readAlso?: readonly ReadOutColumn[];
}

const ALL_WIDTHS = Object.keys(DRAWING_WIDTHS) as DrawingWidth[];

export function TimeChart({ id, title, description, annotationTitles = {}, widths = ALL_WIDTHS, empty, readOut, readAlso = [], ...input }: TimeChartProps) {
  const hasFlags = (input.annotations?.length ?? 0) > 0;
  const drawings = widths.flatMap((name) => {
    const chart = placeTimeChart(input, chartSize(DRAWING_WIDTHS[name], hasFlags));
    if (!chart) return [];
    const drawing = (
      <>
        <TimeChartSvg id={`${id}-${name}`} chart={chart} title={title} description={description} />
        <ChartFlags chart={chart} titles={annotationTitles} />
      </>
    );
    return [{ name, drawing }];
  });
  if (drawings.length === 0) return <>{empty}</>;
  return <ChartDrawings id={id} drawings={drawings} readOut={readOut} columns={[...input.series, ...readAlso]} />;
}
