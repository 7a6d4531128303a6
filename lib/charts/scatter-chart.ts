/** Each state is a point between two axes that stay the same through the years, named where its name touches nothing. */
import { chartStyle, type ChartStyle } from "./chart-style";
import { framePlot, type Plot } from "./frame";
import { type NamedPoint, placePointLabels, type PointLabel } from "./scatter-labels";
import { valueScale, type ValueScale } from "./scales/value-scale";
import type { ChartSize, ChartText, Tone } from "./series";
import { textWidth } from "./text/text-width";
import { wrapText } from "./text/wrap-text";

/** The form of a point tells its group, so that colour is free for whose figure it is. */
export const SHAPES = ["circle", "diamond", "triangle"] as const;
export type Shape = (typeof SHAPES)[number];

export interface ScatterPoint {
  id: string;
  label: string;
  shape: Shape;
  /** Canonical decimals. */
  x: string;
  y: string;
  /** Provisional or forecast in either. */
  isHollow: boolean;
}

export interface ScatterAxisInput {
  heading: string;
  /** The lowest and the highest figure of all years, as stored. */
  extent: readonly [number, number];
  /** Values are multiplied by 10^shift for the axis. */
  shift: number;
  scale: "linear" | "log";
  text: Pick<ChartText, "tick" | "topTick">;
}

export interface ScatterInput {
  points: readonly ScatterPoint[];
  tone: Tone;
  x: ScatterAxisInput;
  y: ScatterAxisInput;
}

export interface PlacedPoint {
  id: string;
  shape: Shape;
  isHollow: boolean;
  x: number;
  y: number;
}

export interface AxisTick {
  at: number;
  label: string;
  isZero: boolean;
}

export interface PlacedScatter {
  size: ChartSize;
  style: ChartStyle;
  plot: Plot;
  tone: Tone;
  xTicks: AxisTick[];
  /** Those of its numbers that have room, by their left edges. */
  xNumbers: { x: number; label: string }[];
  yTicks: AxisTick[];
  /** Above the plot, and below its ticks. */
  headings: { y: string[]; x: string[] };
  points: PlacedPoint[];
  labels: PointLabel[];
}

/** px from the middle of a point to its edge. */
export const POINT_PX = 5;
/** Between the numbers below the plot and the heading of that axis. */
const HEADING_GAP_PX = 6;
const NUMBERS_GAP_PX = 10;

/** The chart at that size, to which the headings are added. */
export function placeScatter({ points, tone, x, y }: ScatterInput, { width, height }: ChartSize): PlacedScatter {
  const style = chartStyle(width);
  const headings = { y: wrapText(y.heading, width, style.labelFontPx), x: wrapText(x.heading, width, style.labelFontPx) };
  const above = headings.y.length * style.labelLinePx;
  const yLabels = labelsOf(scaleOf(y, [0, 1], style.valueTicks), y);
  const frame = framePlot({ size: { width, height }, style, tickLabels: yLabels, labelWidthPx: 0, hasFlags: false });
  const plot = { left: frame.left + POINT_PX, right: frame.right - POINT_PX, top: frame.top + above, bottom: frame.bottom + above };
  const across = scaleOf(x, [plot.left, plot.right], countAcross(x, plot, style));
  const up = scaleOf(y, [plot.bottom, plot.top], style.valueTicks);
  const placed = points.map((point): PlacedPoint & NamedPoint => ({
    id: point.id, label: point.label, shape: point.shape, isHollow: point.isHollow,
    x: tenth(across.place(floated(point.x, x.shift))), y: tenth(up.place(floated(point.y, y.shift))),
  }));
  const yTicks = ticksOf(up, yLabels);
  const xTicks = ticksOf(across, labelsOf(across, x));
  const numbers = yTicks.map(({ at, label }) => ({ left: 0, right: textWidth(label, style.axisFontPx), top: at - style.axisFontPx - 5, bottom: at - 2 }));
  return {
    size: { width, height: height + above + headings.x.length * style.labelLinePx + HEADING_GAP_PX },
    style, plot, tone, yTicks, headings,
    xTicks,
    xNumbers: numbersOf(xTicks, width, style),
    points: placed.map(({ label: _, ...point }) => point),
    labels: placePointLabels(placed, { fontPx: style.axisFontPx, pointPx: POINT_PX, room: { left: 0, right: width, top: plot.top - 12, bottom: plot.bottom + 2 }, taken: numbers }),
  };
}

function scaleOf({ extent: [min, max], shift, scale }: ScatterAxisInput, range: [number, number], count: number): ValueScale {
  return valueScale({ extent: [floated(String(min), shift), floated(String(max), shift)], range, count, scale });
}

/** As many numbers as stand beside each other without touching. */
function countAcross(x: ScatterAxisInput, plot: Plot, style: ChartStyle): number {
  const widest = Math.max(...labelsOf(scaleOf(x, [0, 1], style.valueTicks), x).slice(0, -1).map((label) => textWidth(label, style.axisFontPx)), 1);
  return Math.max(2, Math.min(6, Math.floor((plot.right - plot.left) / (widest + 24))));
}

function labelsOf({ ticks, decimals }: ValueScale, { text }: ScatterAxisInput): string[] {
  return ticks.map((tick, index) => (index === ticks.length - 1 ? text.topTick : text.tick)(tick, decimals));
}

const ticksOf = ({ ticks, place }: ValueScale, labels: readonly string[]): AxisTick[] => ticks.map((tick, index) => ({ at: tenth(place(tick)), label: labels[index]!, isZero: tick === 0 }));

/** The last has the unit and is kept; others give way where they would touch. */
function numbersOf(ticks: readonly AxisTick[], widthPx: number, style: ChartStyle): PlacedScatter["xNumbers"] {
  const kept: PlacedScatter["xNumbers"] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { at, label } of ticks.toReversed()) {
    const wide = textWidth(label, style.axisFontPx);
    const left = Math.max(0, Math.min(widthPx - wide, at - wide / 2));
    if (left + wide + NUMBERS_GAP_PX > end) continue;
    kept.push({ x: tenth(left), label });
    end = left;
  }
  return kept.reverse();
}

/** The only place where a figure becomes a float. */
const floated = (value: string, shift: number) => Number(Number(value) * 10 ** shift);

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
