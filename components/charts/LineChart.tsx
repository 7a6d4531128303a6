/** Placed marks are drawn as SVG on the server, once for each width, and need no script to be complete. */
import { chartSize, DRAWING_WIDTHS, type DrawingWidth } from "@/lib/charts/chart-style";
import { placeLineChart } from "@/lib/charts/line-chart";
import type { LineChartInput } from "@/lib/charts/series";
import { ChartFlags } from "./ChartFlags";
import { LineChartSvg } from "./LineChartSvg";

export interface LineChartProps extends LineChartInput {
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
}

const ALL_WIDTHS = Object.keys(DRAWING_WIDTHS) as DrawingWidth[];

export function LineChart({ id, title, description, annotationTitles = {}, widths = ALL_WIDTHS, empty, ...input }: LineChartProps) {
  const hasFlags = (input.annotations?.length ?? 0) > 0;
  const drawings = widths.flatMap((name) => {
    const chart = placeLineChart(input, chartSize(DRAWING_WIDTHS[name], hasFlags));
    return chart ? [{ name, chart }] : [];
  });
  if (drawings.length === 0) return <>{empty}</>;
  return (
    <div className="chart-drawings">
      {drawings.map(({ name, chart }) => (
        <div key={name} className={`chart-drawing chart-drawing-${drawings.length === 1 ? "only" : name}`}>
          <LineChartSvg id={`${id}-${name}`} chart={chart} title={title} description={description} />
          <ChartFlags chart={chart} titles={annotationTitles} />
        </div>
      ))}
    </div>
  );
}
