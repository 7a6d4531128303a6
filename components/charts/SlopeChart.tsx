/** Two moments compared are drawn on the server, once for each width. */
import { DRAWING_WIDTHS, type DrawingWidth } from "@/lib/charts/chart-style";
import { placeSlopeChart, type SlopeInput } from "@/lib/charts/slope-chart";
import { ChartDrawings } from "./ChartDrawings";
import { SlopeChartSvg } from "./SlopeChartSvg";

export interface SlopeChartProps extends SlopeInput {
  /** Unique on the page; ids of the parts begin with it. */
  id: string;
  title: string;
  /** What the drawing shows, in sentences (lib/charts/describe-slope). */
  description: string;
  widths?: readonly DrawingWidth[];
  /** The sentence that names those without a figure at one of the two moments. */
  missing: (labels: string[]) => string;
  /** Shown where no series has both figures. */
  empty: React.ReactNode;
}

/** Wider, slopes would be flat. */
const WIDTH_PX_MAX = 660;

export function SlopeChart({ id, title, description, widths = ["narrow", "medium"], missing, empty, ...input }: SlopeChartProps) {
  const charts = widths.flatMap((name) => {
    const chart = placeSlopeChart(input, DRAWING_WIDTHS[name]);
    return chart ? [{ name, chart }] : [];
  });
  if (charts.length === 0) return <>{empty}</>;
  const without = input.series.filter((each) => charts[0]!.chart.missing.includes(each.id)).map((each) => each.label);
  return (
    <>
      <ChartDrawings id={id} columns={[]} widthPxMax={WIDTH_PX_MAX} drawings={charts.map(({ name, chart }) => ({ name, drawing: <SlopeChartSvg id={`${id}-${name}`} chart={chart} title={title} description={description} /> }))} />
      {without.length > 0 && <p className="rank-missing">{missing(without)}</p>}
    </>
  );
}
