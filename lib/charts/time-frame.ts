/** The axes, gridlines and flags around the marks of a chart over time have their places. */
import { scaleLinear } from "d3-scale";
import { chartStyle, type ChartStyle } from "./chart-style";
import type { ChartExtent } from "./extent";
import { framePlot, type Plot } from "./frame";
import { placeFlags, type PlacedFlags } from "./marks/place-flags";
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

export interface TimeFrame extends PlacedFlags {
  size: ChartSize;
  style: ChartStyle;
  plot: Plot;
  gridlines: Gridline[];
  timeTicks: PlacedTimeTick[];
}

export interface FrameInput extends Pick<LineChartInput, "annotations" | "zero" | "scale" | "text"> {
  extent: ChartExtent;
  /** Widest direct label; zero where there is none. */
  labelWidthPx: number;
}

export interface FramedChart {
  frame: TimeFrame;
  /** px of a fractional year. */
  x: (year: number) => number;
  /** px of a value of the axis. */
  y: (value: number) => number;
}

/** The frame at that size, with the scales by which marks are placed in it. */
export function placeTimeFrame(input: FrameInput, size: ChartSize): FramedChart {
  const { extent, annotations = [] } = input;
  const style = chartStyle(size.width);
  const scaleFor = (range: [number, number]) => valueScale({ extent: extent.values, range, count: style.valueTicks, zero: input.zero, scale: input.scale });
  const tickLabels = labelTicks(scaleFor([0, 1]), input);
  const plot = framePlot({ size, style, tickLabels, labelWidthPx: input.labelWidthPx, hasFlags: annotations.length > 0 });
  const values = scaleFor([plot.bottom, plot.top]);
  const years = scaleLinear(extent.years, [plot.left, plot.right]);
  const frame: TimeFrame = {
    size,
    style,
    plot,
    gridlines: values.ticks.map((tick, index) => ({ y: tenth(values.place(tick)), label: tickLabels[index]!, isZero: tick === 0 })),
    timeTicks: placeTimeTicks(input, years, plot, style),
    ...placeFlags(annotations, years, [plot.left, plot.right], style.flagStepPx),
  };
  return { frame, x: years, y: values.place };
}

function labelTicks({ ticks, decimals }: ValueScale, { text }: FrameInput): string[] {
  return ticks.map((tick, index) => (index === ticks.length - 1 ? text.topTick(tick, decimals) : text.tick(tick, decimals)));
}

function placeTimeTicks({ extent, text }: FrameInput, place: (year: number) => number, plot: Plot, style: ChartStyle): PlacedTimeTick[] {
  const ticks = timeTicks({ domain: extent.years, yearly: extent.yearly, widthPx: plot.right - plot.left, fontPx: style.axisFontPx, month: text.month });
  return ticks.map(({ year, label }) => {
    const x = tenth(place(year));
    return { x, label, anchor: x - textWidth(label, style.axisFontPx) / 2 < 0 ? "start" : "middle" };
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
