/** A change far outside what the series has done before is noticed before it is published. */
import { periodOrdinal } from "../period";
import type { Rule } from "./context";
import { finding } from "./finding";
import { slipOf } from "./scale-slip";
import { changeBetween, placeOf, type Point, type UsualChange } from "./series-view";

/**
 * How many median absolute deviations from the median change are still usual. Six is about four standard deviations
 * of a normal distribution (1 σ = 1.4826 MAD), and medians do not let one earlier crisis hide the next.
 */
const SPREADS_MAX = 6;

export const jump: Rule = (cell, { view }) => {
  const { usual, proposed, touched } = view;
  if (cell.value === null || cell.remove || !usual || slipOf(cell, view)) return [];
  const place = placeOf(proposed, periodOrdinal(cell.period));
  const here = proposed[place];
  if (!here || here.value !== cell.value) return [];
  for (const [from, to] of [[proposed[place - 1], here], [here, proposed[place + 1]]] as const) {
    // A change between two proposed cells is asked of the later one only: one doubt wants one answer.
    if (!from || !to || (from === here && touched.has(to.period))) continue;
    const times = strayed(from, to, usual);
    if (times <= SPREADS_MAX) continue;
    const other = from === here ? to : from;
    return [finding("jump", cell, { value: cell.value, previous: other.value, previousPeriod: other.period, times: Math.min(Math.round(times), 999) })];
  }
  return [];
};

/** How many spreads the change lies from the usual one; infinite where a series that never strayed does. */
function strayed(from: Point, to: Point, { median, spread, inRatios }: UsualChange): number {
  // A series of positive values that falls to zero or below has no ratio: that is as far as it can stray.
  if (inRatios && (from.number <= 0 || to.number <= 0)) return Number.POSITIVE_INFINITY;
  const distance = Math.abs(changeBetween(from, to, inRatios) - median);
  // Equal steps differ in the last binary digit only: 0.3 - 0.2 is not 0.2 - 0.1.
  return distance < 1e-9 * Math.max(1, Math.abs(median)) ? 0 : distance / spread;
}
