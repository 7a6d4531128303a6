/** A mark that would hide or bend the figures gives way to one that shows them. */
import type { PointSeries } from "./points";
import type { ChartMark } from "./series";

/** Columns thinner than this cannot be told apart. */
const COLUMN_PX_MIN = 2;
/** About how much of a drawing's width is plot. */
const PLOT_SHARE = 0.75;
/** Of the room of a period, what its columns fill. */
export const COLUMN_SHARE = 0.8;

/** The mark for a drawing of that width: a part below zero is no layer of an area, and columns too thin are lines or areas. */
export function chooseMark(asked: ChartMark, series: readonly PointSeries[], widthPx: number): ChartMark {
  const isBelowZero = series.some((each) => each.points.some((point) => point.value < 0));
  const mark = asked === "stacked-area" && isBelowZero ? "stacked-bars" : asked;
  const side = mark === "bars" ? series.length : 1;
  const isThin = (widthPx * PLOT_SHARE * COLUMN_SHARE) / (periodsShown(series) * side) < COLUMN_PX_MIN;
  if (mark === "bars" && isThin) return "line";
  if (mark === "stacked-bars" && isThin) return isBelowZero ? "line" : "stacked-area";
  return mark;
}

/** Whether the figures of a period stand on each other. */
export function isStacked(mark: ChartMark): boolean {
  return mark === "stacked-area" || mark === "stacked-bars";
}

/** Whether a period is shown as a column with a width of its own. */
export function isColumned(mark: ChartMark): boolean {
  return mark === "bars" || mark === "stacked-bars";
}

function periodsShown(series: readonly PointSeries[]): number {
  const ordinals = series.flatMap((each) => (each.points.length > 0 ? [each.points[0]!.ordinal, each.points.at(-1)!.ordinal] : []));
  return ordinals.length === 0 ? 1 : Math.max(...ordinals) - Math.min(...ordinals) + 1;
}
