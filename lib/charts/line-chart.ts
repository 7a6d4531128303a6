/** A line chart is placed: every mark of it is a number of px, and drawing it needs no more decisions. */
import { scaleLinear } from "d3-scale";
import { chartStyle, type ChartStyle } from "./chart-style";
import { chartExtent, type ChartExtent } from "./extent";
import { framePlot, LABEL_GAP_PX, type Plot } from "./frame";
import { placeLabels, sizeLabel, type PlacedLabel } from "./labels/place-labels";
import { placeFlags, type PlacedFlags } from "./marks/place-flags";
import { placeLine, type PlacedLine } from "./marks/place-line";
import { withPoints, type Point, type PointSeries } from "./points";
import { valueScale, type ValueScale } from "./scales/value-scale";
import type { ChartSize, LineChartInput } from "./series";
import { textWidth } from "./text/text-width";
import { timeTicks } from "./ticks/time-ticks";

export interface Gridline {
  y: number;
  label: string;
  isZero: boolean;
}

export interface PlacedTimeTick {
  x: number;
  label: string;
  anchor: "start" | "middle" | "end";
}

export interface PlacedLineChart extends PlacedFlags {
  size: ChartSize;
  style: ChartStyle;
  plot: Plot;
  gridlines: Gridline[];
  timeTicks: PlacedTimeTick[];
  /** Context lines first, chosen ones last: the order of drawing. */
  lines: PlacedLine[];
  labels: PlacedLabel[];
  /** Series that could not be named in the drawing. */
  hidden: string[];
}

/** The chart at that size; null where no series has a single figure. */
export function placeLineChart(input: LineChartInput, size: ChartSize): PlacedLineChart | null {
  const series = input.series.map((each) => withPoints(each, input.shift));
  const annotations = input.annotations ?? [];
  const extent = chartExtent(series, annotations);
  if (!extent) return null;
  const style = chartStyle(size.width);
  const sized = series.filter((each) => each.points.length > 0).map((each) => ({
    ...sizeLabel(each, { fontPx: style.labelFontPx, linePx: style.labelLinePx, widthPxMax: style.labelWidthPxMax }),
    last: each.points.at(-1)!,
  }));
  const scaleFor = (range: [number, number]) => valueScale({ extent: extent.values, range, count: style.valueTicks, zero: input.zero, scale: input.scale });
  const tickLabels = labelTicks(scaleFor([0, 1]), input);
  const plot = framePlot({ size, style, tickLabels, labelWidthPx: Math.max(0, ...sized.map((each) => each.widthPx)), hasFlags: annotations.length > 0 });
  const values = scaleFor([plot.bottom, plot.top]);
  const years = scaleLinear(extent.years, [plot.left, plot.right]);
  const place = (point: Point) => ({ x: years(point.year), y: values.place(point.value) });
  const labels = placeLabels(
    sized.map(({ last, ...label }) => ({ ...label, end: place(last) })),
    { x: plot.right + LABEL_GAP_PX, top: plot.top - 8, bottom: size.height - 4 },
  );
  return {
    size,
    style,
    plot,
    gridlines: values.ticks.map((tick, index) => ({ y: tenth(values.place(tick)), label: tickLabels[index]!, isZero: tick === 0 })),
    timeTicks: placeTimeTicks(input, extent, years, plot, style),
    lines: inDrawingOrder(series).filter((each) => each.points.length > 0).map((each) => placeLine(each, place)),
    labels: labels.placed,
    hidden: labels.hidden,
    ...placeFlags(annotations, years, [plot.left, plot.right], style.flagStepPx),
  };
}

function labelTicks({ ticks, decimals }: ValueScale, { text }: LineChartInput): string[] {
  return ticks.map((tick, index) => (index === ticks.length - 1 ? text.topTick(tick, decimals) : text.tick(tick, decimals)));
}

function placeTimeTicks(input: LineChartInput, extent: ChartExtent, place: (year: number) => number, plot: Plot, style: ChartStyle): PlacedTimeTick[] {
  const ticks = timeTicks({ domain: extent.years, yearly: extent.yearly, widthPx: plot.right - plot.left, fontPx: style.axisFontPx, month: input.text.month });
  return ticks.map(({ year, label }) => {
    const x = tenth(place(year));
    return { x, label, anchor: x - textWidth(label, style.axisFontPx) / 2 < 0 ? "start" : "middle" };
  });
}

const ORDER = { context: 0, normal: 1, chosen: 2 };

function inDrawingOrder(series: readonly PointSeries[]): PointSeries[] {
  return [...series].sort((a, b) => ORDER[a.weight ?? "normal"] - ORDER[b.weight ?? "normal"]);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
