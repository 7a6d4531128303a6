/** Where a figure stands in the region: its place among the states of the same year, and their median where enough of them have one. */
import "server-only";
import { compareDecimals } from "@/lib/domain/decimal";
import { medianOf } from "@/lib/domain/median";
import type { Period } from "@/lib/domain/period";

export interface Standing {
  period: Period;
  /** 1 for the largest; equal figures share a place. */
  place: number;
  /** How many states have a figure for that year, this one among them. */
  of: number;
  /** Null where fewer than half of the 33 have a figure, which would not be the region. */
  median: string | null;
}

export const STATES_MIN = 17;

/** The standing of `own`, itself among `values`; null where nobody else has a figure. */
export function standingOf(own: { period: Period; value: string }, values: readonly string[]): Standing | null {
  if (values.length < 2) return null;
  return {
    period: own.period,
    place: 1 + values.filter((each) => compareDecimals(each, own.value) > 0).length,
    of: values.length,
    median: values.length < STATES_MIN ? null : medianOf([...values]),
  };
}
