/** A value about a thousand, a million or a milliard times its neighbours was likely typed in another multiplier. */
import { periodOrdinal } from "../period";
import type { CheckedCell } from "./cell";
import type { Rule } from "./context";
import { finding } from "./finding";
import { type Point, type SeriesView, placeOf } from "./series-view";

/** Half to double the power of a thousand: room for growth, and no natural change comes near it. */
const ROOM = 2;
const POWERS = [3, 6, 9];

export const scaleSlip: Rule = (cell, { view }) => {
  const slip = slipOf(cell, view);
  if (!slip) return [];
  const { value, period } = slip.neighbour;
  return [finding("scale-slip", cell, { value: cell.value!, factor: slip.factor, neighbour: value, neighbourPeriod: period })];
};

/** The factor ("1000", "0.001") and the published neighbour it was found against, where there is one. */
export function slipOf(cell: CheckedCell, view: SeriesView): { factor: string; neighbour: Point } | undefined {
  const neighbour = nearest(cell, view.published);
  if (cell.value === null || cell.remove || !neighbour) return undefined;
  const ratio = Math.abs(Number(cell.value) / neighbour.number);
  for (const power of POWERS) {
    if (isAbout(ratio, 10 ** power)) return { factor: `1${"0".repeat(power)}`, neighbour };
    if (isAbout(ratio, 10 ** -power)) return { factor: `0.${"0".repeat(power - 1)}1`, neighbour };
  }
  return undefined;
}

const isAbout = (ratio: number, factor: number) => ratio >= factor / ROOM && ratio <= factor * ROOM;

/** The nearest published point that is not zero; the one at the same period is its own best neighbour. */
function nearest(cell: CheckedCell, published: readonly Point[]): Point | undefined {
  const ordinal = periodOrdinal(cell.period);
  const place = placeOf(published, ordinal);
  const after = published.slice(place).find((point) => point.number !== 0);
  const before = published.slice(0, place).findLast((point) => point.number !== 0);
  if (!before || !after) return before ?? after;
  return after.ordinal - ordinal < ordinal - before.ordinal ? after : before;
}
