/** Series of one or two units are drawn with their key on the server, once for each width. */
import { chartSize, DRAWING_WIDTHS, type DrawingWidth } from "@/lib/charts/chart-style";
import { type KeyedChartInput, placeKeyedChart } from "@/lib/charts/keyed-chart";
import { ChartDrawings, type ChartReadOut } from "./ChartDrawings";
import { KeyedChartSvg } from "./KeyedChartSvg";

export interface KeyedChartProps extends KeyedChartInput {
  /** Unique on the page; ids of the parts begin with it. */
  id: string;
  title: string;
  /** What the drawing shows, in sentences. */
  description: string;
  /** Shown where no series has a figure. */
  empty: React.ReactNode;
  /** What pointer and keyboard read; left out: nothing. */
  readOut?: ChartReadOut;
  /** Which widths are drawn; one alone is used at any width. */
  widths?: readonly DrawingWidth[];
}

const ALL_WIDTHS = Object.keys(DRAWING_WIDTHS) as DrawingWidth[];

export function KeyedChart({ id, title, description, empty, readOut, widths = ALL_WIDTHS, sides }: KeyedChartProps) {
  const drawings = widths.flatMap((name) => {
    const chart = placeKeyedChart({ sides }, chartSize(DRAWING_WIDTHS[name], false));
    return chart ? [{ name, drawing: <KeyedChartSvg id={`${id}-${name}`} chart={chart} title={title} description={description} /> }] : [];
  });
  if (drawings.length === 0) return <>{empty}</>;
  const columns = sides.flatMap(({ series }) => [...series]).sort((a, b) => a.number - b.number);
  return <ChartDrawings id={id} drawings={drawings} readOut={readOut} columns={columns} />;
}
