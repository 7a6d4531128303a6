/** The median of exact decimals is exact: the middle one, or half of the sum of the two in the middle. */
import { add, compareDecimals, multiply } from "./decimal";

/** Null where there are no values. */
export function medianOf(values: readonly string[]): string | null {
  const sorted = [...values].sort(compareDecimals);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : multiply(add(sorted[middle - 1]!, upper), "0.5");
}
