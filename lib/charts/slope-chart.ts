/** Two moments stand side by side, and a line for each series tells which way it went. */
import { extent } from "d3-array";
import type { Period } from "@/lib/domain/period";
import { chartStyle, type ChartStyle } from "./chart-style";
import { LABEL_GAP_PX } from "./frame";
import { spread } from "./labels/spread";
import { SWATCHED, SWATCH_PX } from "./labels/place-labels";
import { withPoints } from "./points";
import { valueScale } from "./scales/value-scale";
import type { ChartSeries, ChartSize, Tone, Weight } from "./series";
import { textWidth } from "./text/text-width";
import { wrapText } from "./text/wrap-text";

export interface SlopeInput {
  series: readonly ChartSeries[];
  from: Period;
  to: Period;
  scale?: "linear" | "log";
  /** A figure in short, and a period. */
  text: { value: (value: string) => string; period: (period: Period) => string };
}

export interface PlacedSlope {
  id: string;
  tone: Tone;
  weight: Weight;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  isHollow: [boolean, boolean];
}

export interface SlopeLabel {
  id: string;
  tone: Tone;
  /** The figure, set against the rail; the name beyond or above it, at the right alone. */
  figure: string;
  lines: string[];
  /** px of the figure's edge at the rail's side, and of the middle of its line. */
  x: number;
  figureY: number;
  /** px of the left edge of the name, and of the middle of its first line. */
  nameX: number;
  y: number;
  heightPx: number;
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

export interface PlacedSlopeChart {
  size: ChartSize;
  style: ChartStyle;
  rails: [number, number];
  top: number;
  bottom: number;
  headings: [string, string];
  zeroY: number | null;
  slopes: PlacedSlope[];
  /** Figures at the left rail. */
  before: SlopeLabel[];
  /** Figures and names at the right rail. */
  after: SlopeLabel[];
  /** Series without a figure at one of the two moments. */
  missing: string[];
}

type Named = Ends & { lines: string[] };

interface Ends {
  series: ChartSeries;
  value: [number, number];
  figure: [string, string];
  isHollow: [boolean, boolean];
}

const HEADING_PX = 34;
const FOOT_PX = 12;
const LABEL_SPACE_PX = 4;
/** Room for the lines that lead from the right rail to names that had to move. */
const LEADER_PX = 26;
/** A figure at the left rail that would stand farther than this from its end is left to the table. */
const MOVED_PX_MAX = 6;
/** The slopes fill at least this share of the width. */
const SLOPE_SHARE_MIN = 0.32;
/** Half a marker, where nothing stands at the left of the rail. */
const MARKER_PX = 20;

/** The picture at that width; null where no series has a figure at both moments. */
export function placeSlopeChart(input: SlopeInput, widthPx: number): PlacedSlopeChart | null {
  const style = chartStyle(widthPx);
  const found = input.series.map((series) => ({ series, ends: endsOf(series, input) }));
  const ends = found.flatMap((each) => (each.ends ? [each.ends] : []));
  if (ends.length === 0) return null;
  const named = ends.filter((each) => each.series.weight !== "context").map((each) => ({ ...each, lines: wrapText(each.series.label, style.labelWidthPxMax, style.labelFontPx, true) }));
  const columns = roomFor(named, widthPx, style);
  const { rails } = columns;
  const height = heightOf(named, columns.isFigureBelow, widthPx, style);
  const [top, bottom] = [HEADING_PX, height - FOOT_PX];
  const values = valueScale({ extent: extent(ends.flatMap((each) => each.value)) as [number, number], range: [bottom, top], count: style.valueTicks, zero: "never", scale: input.scale });
  const y = (value: number) => round(values.place(value));
  const side = { y, style, from: top - 10, to: height };
  return {
    size: { width: widthPx, height },
    style,
    rails,
    top,
    bottom,
    headings: [input.text.period(input.from), input.text.period(input.to)],
    zeroY: values.domain[0] < 0 && values.domain[1] > 0 ? y(0) : null,
    slopes: inDrawingOrder(ends).map(({ series, value, isHollow }) => ({ id: series.id, tone: series.tone, weight: series.weight ?? "normal", x1: rails[0], y1: y(value[0]), x2: rails[1], y2: y(value[1]), isHollow })),
    before: columns.hasBefore ? placeBefore(named, { ...side, x: rails[0] - LABEL_GAP_PX }) : [],
    after: placeAfter(named, { ...side, x: rails[1] + LEADER_PX }, columns),
    missing: found.filter((each) => !each.ends).map((each) => each.series.id),
  };
}

interface Columns {
  rails: [number, number];
  hasBefore: boolean;
  /** Whether figures stand below their names and not before them. */
  isFigureBelow: boolean;
  figurePx: number;
}

/** On a phone figures move below their names, and those at the left are left to the table, so that slopes remain slopes. */
function roomFor(named: readonly Named[], widthPx: number, style: ChartStyle): Columns {
  const figureWidth = (side: 0 | 1) => Math.ceil(Math.max(0, ...named.map((each) => textWidth(each.figure[side], style.labelFontPx))));
  const nameWidth = Math.ceil(Math.max(0, ...named.map(({ lines, series }) => Math.max(...lines.map((line) => textWidth(line, style.labelFontPx, true))) + (SWATCHED.has(series.tone) ? SWATCH_PX : 0))));
  const figurePx = figureWidth(1);
  const railsFor = (hasBefore: boolean, labelPx: number): [number, number] => [hasBefore ? figureWidth(0) + LABEL_GAP_PX : MARKER_PX, widthPx - LEADER_PX - labelPx];
  const forms: Omit<Columns, "figurePx">[] = [
    { rails: railsFor(true, figurePx + 8 + nameWidth), hasBefore: true, isFigureBelow: false },
    { rails: railsFor(true, Math.max(figurePx, nameWidth)), hasBefore: true, isFigureBelow: true },
    { rails: railsFor(false, Math.max(figurePx, nameWidth)), hasBefore: false, isFigureBelow: true },
  ];
  const wide = forms.find(({ rails: [from, to] }) => to - from >= widthPx * SLOPE_SHARE_MIN) ?? forms[2]!;
  return { ...wide, figurePx };
}

function endsOf(series: ChartSeries, { from, to, text }: SlopeInput): Ends | null {
  const { points } = withPoints(series);
  const [a, b] = [from, to].map((period) => points.find((point) => point.period === period));
  const [first, last] = [from, to].map((period) => series.observations.find((each) => each.period === period)?.value);
  if (!a || !b || first == null || last == null) return null;
  const isHollow = (status: string) => status === "P" || status === "F";
  return { series, value: [a.value, b.value], figure: [text.value(first), text.value(last)], isHollow: [isHollow(a.status), isHollow(b.status)] };
}

/** Room for all names one under the other, and never lower than on a phone is comfortable. */
function heightOf(named: readonly Named[], isFigureBelow: boolean, widthPx: number, style: ChartStyle): number {
  const lines = named.reduce((sum, each) => sum + (each.lines.length + Number(isFigureBelow)) * style.labelLinePx + LABEL_SPACE_PX, 0);
  return Math.max(300, Math.round(widthPx * 0.45), lines + HEADING_PX + FOOT_PX);
}

interface Side {
  /** px of the edge of the figures that is nearer to the rail. */
  x: number;
  y: (value: number) => number;
  style: ChartStyle;
  from: number;
  to: number;
}

/** Figures alone, the chosen series first, each where it belongs or not at all. */
function placeBefore(ends: readonly Ends[], { x, y, style, from, to }: Side): SlopeLabel[] {
  const placed: SlopeLabel[] = [];
  for (const each of [...ends].sort((a, b) => Number(b.series.weight === "chosen") - Number(a.series.weight === "chosen"))) {
    const end = y(each.value[0]);
    const at = [0, -MOVED_PX_MAX, MOVED_PX_MAX].map((by) => round(end + by)).find((middle) => middle - style.labelLinePx / 2 >= from && middle + style.labelLinePx / 2 <= to && placed.every((other) => Math.abs(other.y - middle) >= style.labelLinePx));
    if (at !== undefined) placed.push({ id: each.series.id, tone: each.series.tone, figure: each.figure[0], lines: [], x, figureY: at, nameX: x, y: at, heightPx: style.labelLinePx, leader: null });
  }
  return placed;
}

/** Figures with names, all of them, as near to their ends as they can be. */
function placeAfter(named: readonly Named[], { x, y, style, from, to }: Side, { figurePx, isFigureBelow }: Columns): SlopeLabel[] {
  const sized = named.map((each) => ({ each, end: y(each.value[1]), heightPx: (each.lines.length + Number(isFigureBelow)) * style.labelLinePx }));
  const middles = spread(sized.map(({ heightPx, end }) => ({ at: end + (heightPx - style.labelLinePx) / 2, size: heightPx, order: end })), from, to, 1);
  if (!middles) return [];
  return sized.map(({ each, end, heightPx }, index) => {
    const first = round(middles[index]! - (heightPx - style.labelLinePx) / 2);
    return {
      id: each.series.id,
      tone: each.series.tone,
      figure: each.figure[1],
      lines: each.lines,
      x,
      figureY: isFigureBelow ? round(first + each.lines.length * style.labelLinePx) : first,
      nameX: isFigureBelow ? x : x + figurePx + 8,
      y: first,
      heightPx,
      leader: { x1: x - LEADER_PX + 6, y1: end, x2: x - 4, y2: first },
    };
  });
}

const ORDER = { context: 0, normal: 1, chosen: 2 };

function inDrawingOrder(ends: readonly Ends[]): Ends[] {
  return [...ends].sort((a, b) => ORDER[a.series.weight ?? "normal"] - ORDER[b.series.weight ?? "normal"]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
