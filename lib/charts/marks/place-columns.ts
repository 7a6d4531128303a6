/** The figures of a series have become columns in px, beside or on those of the other series. */
import type { Point } from "../points";
import type { Tone } from "../series";
import type { AreaScales } from "./place-area";
import type { BreakMark } from "./place-line";

export type ColumnKind = "solid" | "estimated" | "hollow";

export interface PlacedColumns {
  id: string;
  tone: Tone;
  /** All columns of one kind as one path of rectangles. */
  paths: { d: string; kind: ColumnKind }[];
  breaks: BreakMark[];
}

/** The place of one series' columns within the room of a period. */
export interface ColumnSlot {
  /** px from the middle of the period to the left edge of the column. */
  offset: number;
  width: number;
}

/** One column is never wider than this, so that two years are not two slabs. */
const COLUMN_PX_MAX = 56;
/** A figure of zero is a hairline and not nothing. */
const HEIGHT_PX_MIN = 1;

/** The slots of `count` series side by side within `roomPx`. */
export function columnSlots(count: number, roomPx: number): ColumnSlot[] {
  const width = Math.min(COLUMN_PX_MAX, roomPx / count);
  return Array.from({ length: count }, (_, index) => ({ offset: (index - count / 2) * width, width }));
}

type ColumnPoint = Point & { from?: number; to?: number };

/** The columns of one series, from zero or from where the part below ends. */
export function placeColumns(series: { id: string; tone: Tone; points: readonly ColumnPoint[] }, slot: ColumnSlot, { x, y }: AreaScales): PlacedColumns {
  const byKind = new Map<ColumnKind, string[]>();
  for (const point of series.points) {
    const kind = kindOf(point);
    const d = rectangle(x(point.year) + slot.offset, slot.width, y(point.from ?? 0), y(point.to ?? point.value), kind);
    byKind.set(kind, [...(byKind.get(kind) ?? []), d]);
  }
  const breaks = series.points.filter((point) => point.status === "B").map((point) => ({ x: round(x(point.year) + slot.offset), y: round(y(0)) }));
  return { id: series.id, tone: series.tone, paths: [...byKind].map(([kind, parts]) => ({ kind, d: parts.join("") })), breaks };
}

function kindOf({ status }: Point): ColumnKind {
  if (status === "P" || status === "F") return "hollow";
  return status === "E" || status === "I" ? "estimated" : "solid";
}

/** Outlined columns are drawn half a stroke inside, so that all are equally wide. */
function rectangle(left: number, width: number, fromY: number, toY: number, kind: ColumnKind): string {
  const inset = kind === "solid" ? 0 : 0.75;
  const top = Math.min(fromY, toY);
  const height = Math.max(HEIGHT_PX_MIN, Math.abs(toY - fromY));
  const [w, h] = [round(Math.max(0.5, width - 2 * inset)), round(Math.max(0.5, height - 2 * inset))];
  return `M${round(left + inset)},${round(top + inset)}h${w}v${h}h-${w}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
