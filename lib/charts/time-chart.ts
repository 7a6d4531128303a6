/** A chart over time is placed: every mark of it is a number of px, and drawing it needs no more decisions. */
import type { Period } from "@/lib/domain/period";
import { isColumned, isStacked } from "./choose-mark";
import { LABEL_GAP_PX } from "./frame";
import { placeLabels, sizeLabel, type PlacedLabel, type SizedLabel } from "./labels/place-labels";
import { layOut, type Layout } from "./lay-out";
import { placeArea, type PlacedArea } from "./marks/place-area";
import type { PlacedColumns } from "./marks/place-columns";
import { placeLine, type PlacedLine } from "./marks/place-line";
import { placeRange, type PlacedRange } from "./marks/place-range";
import type { Point, PointSeries } from "./points";
import { placeAllColumns } from "./place-all-columns";
import type { ChartMark, ChartSize, TimeChartInput } from "./series";
import { placeTimeFrame, type FramedChart, type TimeFrame } from "./time-frame";
import { chartStyle } from "./chart-style";

export interface PlacedTimeChart extends TimeFrame {
  /** The mark that is drawn, which may not be the one asked for. */
  mark: ChartMark;
  /** Ids of the series in the order given, then of the ranges. */
  ids: string[];
  /** The fractional years at the left and right edge of the plot. */
  years: [number, number];
  ranges: PlacedRange[];
  areas: PlacedArea[];
  columns: PlacedColumns[];
  /** Context lines first, chosen ones last: the order of drawing. */
  lines: PlacedLine[];
  labels: PlacedLabel[];
  /** Series that could not be named in the drawing. */
  hidden: string[];
  /** Periods that are not drawn because a part of the whole has no figure. */
  incomplete: Period[];
}

/** The chart at that size; null where no series has a single figure. */
export function placeTimeChart(input: TimeChartInput, size: ChartSize): PlacedTimeChart | null {
  const layout = layOut(input, size.width);
  if (!layout) return null;
  const { mark, series, stacked, extent } = layout;
  const sized = input.isLabelled === false ? [] : sizeLabels(input, layout, size);
  const framed = placeTimeFrame(
    {
      ...input,
      extent,
      zero: isStacked(mark) || isColumned(mark) ? "always" : input.zero,
      // A logarithm has no zero for columns and parts to stand on.
      scale: isStacked(mark) || isColumned(mark) ? "linear" : input.scale,
      labelWidthPx: Math.max(0, ...sized.map((each) => each.widthPx)),
    },
    size,
  );
  const place = (point: Point) => ({ x: framed.x(point.year), y: framed.y(point.value) });
  const ranges = (input.ranges ?? []).map((range) => placeRange(range, series, framed));
  const labels = placeEndLabels(sized, layout, ranges, framed);
  return {
    ...framed.frame,
    mark,
    ids: [...series, ...ranges].map((each) => each.id),
    years: extent.years,
    ranges,
    areas: mark === "stacked-area" ? stacked.map((each) => placeArea(each, framed)) : [],
    columns: isColumned(mark) ? placeAllColumns(layout, framed) : [],
    lines: mark === "line" || mark === "dots" ? inDrawingOrder(series).filter((each) => each.points.length > 0).map((each) => placeLine(each, place, mark === "dots")) : [],
    labels: labels.placed,
    hidden: labels.hidden,
    incomplete: layout.incomplete,
  };
}

function sizeLabels({ ranges = [] }: TimeChartInput, { series }: Layout, size: ChartSize): SizedLabel[] {
  const style = chartStyle(size.width);
  const named = [...series.filter((each) => each.points.length > 0), ...ranges.flatMap((range) => (range.label === undefined ? [] : [{ ...range, label: range.label }]))];
  return named.map((each) => sizeLabel(each, { fontPx: style.labelFontPx, linePx: style.labelLinePx, widthPxMax: style.labelWidthPxMax }));
}

/** A line is named at its end, a part at the middle of its last height, a range between its two lines. */
function placeEndLabels(sized: readonly SizedLabel[], { mark, series, stacked }: Layout, ranges: readonly PlacedRange[], { frame, x, y }: FramedChart) {
  const { plot, size } = frame;
  const ends = new Map<string, { x: number; y: number }>();
  for (const { id, points } of series) if (points.length > 0) ends.set(id, { x: x(points.at(-1)!.year), y: y(points.at(-1)!.value) });
  for (const { id, points } of stacked) if (points.length > 0) ends.set(id, { x: x(points.at(-1)!.year), y: y((points.at(-1)!.from + points.at(-1)!.to) / 2) });
  for (const { id, end } of ranges) if (end) ends.set(id, end);
  const labels = placeLabels(
    sized.flatMap((label) => (ends.has(label.id) ? [{ ...label, end: isColumned(mark) ? { ...ends.get(label.id)!, x: plot.right } : ends.get(label.id)! }] : [])),
    { x: plot.right + LABEL_GAP_PX, top: plot.top - 8, bottom: size.height - 4 },
  );
  // From a column in a group no line can lead to its name without crossing its neighbours.
  return mark === "bars" ? { ...labels, placed: labels.placed.map((label) => ({ ...label, leader: null })) } : labels;
}

const ORDER = { context: 0, normal: 1, chosen: 2 };

function inDrawingOrder(series: readonly PointSeries[]): PointSeries[] {
  return [...series].sort((a, b) => ORDER[a.weight ?? "normal"] - ORDER[b.weight ?? "normal"]);
}
