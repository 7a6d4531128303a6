/** A figure made of others has the doubts of each of them, and is missing where one of them is. */
import { MISSING_STATUS, NORMAL_STATUS, type Observation } from "../observation";
import type { Period } from "../period";

/** What `yoy`, `index` and `share` are rounded to, halves away from zero: 1 ÷ 3 as an index is 33.3333. */
export const TRANSFORM_DIGITS = 4;
/** What averages, figures per person and per cents of product are rounded to, counted from the first digit that is not zero: they are sizes apart. */
export const SIGNIFICANT_DIGITS = 8;

/** The status is the first that is not normal, in the order given; `compute` gets all values, and answers null where there is none. */
export function derive(period: Period, made: readonly Observation[], compute: (...values: string[]) => string | null): Observation {
  const values = made.flatMap(({ value }) => (value === null ? [] : [value]));
  const value = values.length < made.length ? null : compute(...values);
  if (value === null) return { period, value, status: MISSING_STATUS };
  return { period, value, status: made.find(({ status }) => status !== NORMAL_STATUS)?.status ?? NORMAL_STATUS };
}
