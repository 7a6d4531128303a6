/** Series of one or two units stand over one time, each unit on an axis of its own, and are told apart by numbers that a key above the plot explains. */
import { chartStyle, type ChartStyle } from "./chart-style";
import { type KeySide, placeKey, type PlacedKey } from "./keyed-key";
import { spread } from "./labels/spread";
import { layOut } from "./lay-out";
import { placeLine, type PlacedLine } from "./marks/place-line";
import type { Point, PointSeries } from "./points";
import { valueScale, type ValueScale } from "./scales/value-scale";
import type { ChartSeries, ChartSize, ChartText, Tone } from "./series";
import { textWidth } from "./text/text-width";
import { placeTimeFrame, type Gridline, type TimeFrame } from "./time-frame";

export interface KeyedSide extends KeySide {
  series: readonly (ChartSeries & { number: number })[];
  /** Values are multiplied by 10^shift for the axis. */
  shift: number;
  scale?: "linear" | "log";
  text: ChartText;
}

export interface KeyedChartInput {
  /** The axis at the left, and where there are two units that at the right. */
  sides: readonly [KeyedSide] | readonly [KeyedSide, KeyedSide];
}

export interface PlacedNumber {
  id: string;
  text: string;
  tone: Tone;
  x: number;
  /** px of the middle. */
  y: number;
}

export interface PlacedKeyedChart extends Pick<TimeFrame, "plot" | "gridlines" | "timeTicks"> {
  size: ChartSize;
  style: ChartStyle;
  years: [number, number];
  key: PlacedKey;
  left: PlacedLine[];
  right: PlacedLine[];
  /** Ticks of the axis at the right; their lines begin at `rightX`. */
  rightTicks: Omit<Gridline, "isZero">[];
  rightX: number;
  numbers: PlacedNumber[];
  /** Ids in the order of their numbers. */
  ids: string[];
}

/** Between the plot and the axis at the right, where the numbers are. */
const NUMBERS_PX = 20;
const NUMBER_GAP_PX = 6;
/** What the frame keeps between its plot and the words at its right. */
const FRAME_GAP_PX = 12;
const RIGHT_GAP_PX = 6;

/** The chart in a plot of that size below its key; null where no series has a single figure. */
export function placeKeyedChart({ sides }: KeyedChartInput, { width, height }: ChartSize): PlacedKeyedChart | null {
  const style = chartStyle(width);
  const layouts = sides.map((side) => layOut(side, width));
  const extents = layouts.flatMap((each) => each?.extent ?? []);
  if (extents.length === 0) return null;
  const years: [number, number] = [Math.min(...extents.map((each) => each.years[0])), Math.max(...extents.map((each) => each.years[1]))];
  const [main, other] = layouts[0] ? [0, layouts[1] ? 1 : null] : [1, null];
  const ticks = other === null ? null : rightTicks(sides[other]!, layouts[other]!.extent.values, style);
  const ticksPx = ticks ? Math.ceil(Math.max(0, ...ticks.labels.slice(0, -1).map((label) => textWidth(label, style.axisFontPx)))) + RIGHT_GAP_PX : 0;
  const key = placeKey(sides, width, style);
  const { text, scale } = sides[main]!;
  const yearly = extents.every((each) => each.yearly);
  const { frame, x, y } = placeTimeFrame({ text, scale, extent: { ...layouts[main]!.extent, years, yearly }, labelWidthPx: NUMBERS_PX + ticksPx - FRAME_GAP_PX }, { width, height });
  const down = (value: number) => tenth(value + key.heightPx);
  const plot = { ...frame.plot, top: frame.plot.top + key.heightPx, bottom: frame.plot.bottom + key.heightPx };
  const right = ticks && ticks.scaleTo([plot.bottom, plot.top]);
  const placed = (index: number, place: (value: number) => number) => linesOf(layouts[index]?.series ?? [], (point) => ({ x: x(point.year), y: place(point.value) }));
  const left = placed(main, (value) => y(value) + key.heightPx);
  const rightLines = other === null ? [] : placed(other, right!.place);
  const all = sides.flatMap(({ series }) => series).sort((a, b) => a.number - b.number);
  return {
    size: { width, height: height + key.heightPx },
    style, years, key, plot, left,
    gridlines: frame.gridlines.map((each) => ({ ...each, y: down(each.y) })),
    timeTicks: frame.timeTicks,
    right: rightLines,
    rightTicks: right ? right.ticks.map((tick, index) => ({ y: tenth(right.place(tick)), label: ticks.labels[index]! })) : [],
    rightX: plot.right + NUMBERS_PX,
    numbers: placeNumbers([...left, ...rightLines], all, { x: plot.right + NUMBER_GAP_PX, top: plot.top + 2, bottom: plot.bottom + 8, linePx: style.labelLinePx }),
    ids: all.map(({ id }) => id),
  };
}

/** The axis at the right has its own reach and its own round numbers. */
function rightTicks({ scale, text }: KeyedSide, extent: [number, number], style: ChartStyle): { labels: string[]; scaleTo: (range: [number, number]) => ValueScale } {
  const scaleTo = (range: [number, number]) => valueScale({ extent, range, count: style.valueTicks, scale });
  const { ticks, decimals } = scaleTo([0, 1]);
  return { scaleTo, labels: ticks.map((tick, index) => (index === ticks.length - 1 ? text.topTick : text.tick)(tick, decimals)) };
}

function linesOf(series: readonly PointSeries[], place: (point: Point) => { x: number; y: number }): PlacedLine[] {
  return series.filter((each) => each.points.length > 0).map((each) => placeLine(each, place));
}

/** Each line has its number where it ends, and no two numbers touch. */
function placeNumbers(lines: readonly PlacedLine[], all: KeyedSide["series"], { x, top, bottom, linePx }: { x: number; top: number; bottom: number; linePx: number }): PlacedNumber[] {
  const ends = lines.flatMap(({ id, markers }) => {
    const end = markers.findLast(({ kind }) => kind === "end" || kind === "hollow") ?? markers.at(-1);
    return end ? [{ id, y: end.y }] : [];
  });
  const middles = spread(ends.map(({ y }) => ({ at: y, size: linePx })), top, bottom);
  return ends.map(({ id, y }, index) => {
    const { number, tone } = all.find((each) => each.id === id)!;
    return { id, tone, text: String(number), x, y: tenth(middles?.[index] ?? y) };
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
