/** The columns of all series share the room of their period. */
import { freqOf } from "@/lib/domain/period";
import { COLUMN_SHARE } from "./choose-mark";
import type { Layout } from "./lay-out";
import { columnSlots, placeColumns, type PlacedColumns } from "./marks/place-columns";
import type { FramedChart } from "./time-frame";

const YEARS_OF = { A: 1, Q: 1 / 4, M: 1 / 12, D: 1 / 366 };

/** Side by side, or on each other where they are stacked. */
export function placeAllColumns({ mark, series, stacked }: Layout, framed: FramedChart): PlacedColumns[] {
  const shown = mark === "stacked-bars" ? stacked : series.filter((each) => each.points.length > 0);
  const period = shown.find((each) => each.points.length > 0)?.points[0]?.period;
  if (period === undefined) return [];
  const roomPx = (framed.x(YEARS_OF[freqOf(period)]) - framed.x(0)) * COLUMN_SHARE;
  const slots = columnSlots(mark === "stacked-bars" ? 1 : shown.length, roomPx);
  return shown.map((each, index) => placeColumns(each, slots[mark === "stacked-bars" ? 0 : index]!, framed));
}
