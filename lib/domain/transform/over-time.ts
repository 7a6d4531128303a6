/** A series can be looked at beside its own past: as changes, as an index, as an average of neighbours. */
import { add, changePercent, compareDecimals, divide, divideSignificant, multiply, subtract } from "../decimal";
import type { Observation } from "../observation";
import { type Freq, nextPeriod, parsePeriod, type Period } from "../period";
import { problem } from "../problem";
import { fail, ok, type Result } from "../result";
import { derive, SIGNIFICANT_DIGITS, TRANSFORM_DIGITS } from "./derive";
import type { Alone } from "./transform";

/**
 * `yoy`: change on the same period a year earlier, in per cent of its size. `diff`: the value less that of the period
 * before. `index`: per cent of the value at `base`. `mean`: of the period and those before it, `periods` in all. Oldest
 * first; a period for which one of the figures is not known is left out.
 */
export function transformOverTime(observations: readonly Observation[], freq: Freq, transform: Alone): Result<Observation[]> {
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  const against = (other: (period: Period) => Period, compute: (value: string, other: string) => string | null) =>
    observations.flatMap((one) => {
      const found = byPeriod.get(other(one.period));
      return found ? [derive(one.period, [one, found], compute)] : [];
    });
  switch (transform.kind) {
    case "yoy":
      return ok(against((period) => yearBefore(period, freq), (value, before) => changePercent(before, value, TRANSFORM_DIGITS)));
    case "diff":
      return ok(against((period) => earlier(period, 1), subtract));
    case "index": {
      const base = parsePeriod(transform.base, freq);
      return base.ok ? index(observations, byPeriod.get(base.value), base.value) : base;
    }
    case "mean":
      return ok(observations.flatMap(({ period }) => average(period, transform.periods, byPeriod)));
  }
}

function index(observations: readonly Observation[], base: Observation | undefined, period: Period): Result<Observation[]> {
  if (!base?.value || compareDecimals(base.value, "0") === 0) return fail(problem("transform-no-base", { period }));
  return ok(observations.map((one) => derive(one.period, [one, base], (value, whole) => divide(multiply(value, "100"), whole, TRANSFORM_DIGITS))));
}

function average(period: Period, periods: number, byPeriod: ReadonlyMap<Period, Observation>): Observation[] {
  const window = Array.from({ length: periods }, (_, back) => byPeriod.get(earlier(period, back)));
  const known = window.filter((each) => each !== undefined);
  return known.length < periods ? [] : [derive(period, known, meanOf)];
}

/** The sum is exact and rounded once: the mean of 1, 1 and 2 is 1.3333333. */
export const meanOf = (...values: string[]): string | null => divideSignificant(values.reduce(add), String(values.length), SIGNIFICANT_DIGITS);

/** The first years there can be have none before them. */
function earlier(period: Period, by: number): Period {
  return Number(period.slice(0, 4)) - by < 1000 ? "" : nextPeriod(period, -by);
}

/** The same quarter, month or day; 29 February has none in the year before. */
function yearBefore(period: Period, freq: Freq): Period {
  const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  return parsePeriod(before, freq).ok ? before : "";
}
