/** The bounds between classes are round numbers, found exactly: whole numbers of the smallest decimal place, never floats. */

/** Values as whole numbers of 10^-places. */
interface Scaled {
  places: number;
  /** Ascending. */
  sorted: bigint[];
}

/** How far a bound may be moved to be a rounder number, as a part of the values of a class. */
const SLACK = 0.15;

/** Bounds that leave about as many values in each class; equal values are never parted. */
export function quantileBreaks(values: readonly string[], count: number): string[] {
  const { places, sorted } = scaled(values);
  const cuts = Array.from({ length: count - 1 }, (_, index) => nearestGap(sorted, ((index + 1) * sorted.length) / count));
  const distinct = [...new Set(cuts.filter((cut) => cut !== null))];
  const slack = Math.floor((SLACK * sorted.length) / count);
  const at = (index: number) => sorted[Math.min(Math.max(index, 0), sorted.length - 1)]!;
  return distinct.map((cut) => unscaled(roundest(at(cut - 1 - slack), at(cut + slack)), places));
}

/** Bounds at equal, round steps, so that there are at most `count` classes. */
export function equalBreaks(values: readonly string[], count: number): string[] {
  const { places, sorted } = scaled(values);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return [];
  const step = roundSteps().find((each) => floor(max, each) - floor(min, each) < BigInt(count))!;
  const breaks: string[] = [];
  for (let bound = (floor(min, step) + 1n) * step; bound <= max; bound += step) breaks.push(unscaled(bound, places));
  return breaks;
}

/** The place in the list nearest to `at` before which the value changes. */
function nearestGap(sorted: readonly bigint[], at: number): number | null {
  const gaps = sorted.flatMap((value, index) => (index > 0 && sorted[index - 1] !== value ? [index] : []));
  return gaps.reduce<number | null>((best, gap) => (best === null || Math.abs(gap - at) < Math.abs(best - at) ? gap : best), null);
}

/** The roundest number above `low` and not above `high`; of several, the one nearest to the middle. */
function roundest(low: bigint, high: bigint): bigint {
  const descending = roundSteps(String(high - low).length + String(high).length).reverse().filter((step) => !isTwo(step));
  for (const step of descending) {
    // The multiple nearest to the middle, halves upward; where it is outside, no other one is inside.
    const nearest = floor(low + high + step, 2n * step) * step;
    if (nearest > low && nearest <= high) return nearest;
  }
  return high;
}

/** 1, 2, 5, 10, 20, 50, … */
function roundSteps(digits = 40): bigint[] {
  return Array.from({ length: digits }, (_, power) => [1n, 2n, 5n].map((lead) => lead * 10n ** BigInt(power))).flat();
}

/** Twos make good steps and bounds that look no rounder than ones. */
function isTwo(step: bigint): boolean {
  return String(step).startsWith("2");
}

function floor(value: bigint, step: bigint): bigint {
  const cut = value / step;
  return value < 0n && cut * step !== value ? cut - 1n : cut;
}

function scaled(values: readonly string[]): Scaled {
  const places = Math.max(0, ...values.map((value) => value.split(".")[1]?.length ?? 0));
  const whole = values.map((value) => {
    const [units = "0", decimals = ""] = value.split(".");
    return BigInt(units + decimals.padEnd(places, "0"));
  });
  return { places, sorted: whole.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
}

/** The canonical decimal, without zeros at its end. */
function unscaled(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const cut = digits.length - places;
  const decimals = digits.slice(cut).replace(/0+$/, "");
  return (value < 0n ? "-" : "") + digits.slice(0, cut) + (decimals && `.${decimals}`);
}
