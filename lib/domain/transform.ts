/** A series can be looked at as changes, as an index or as parts; each such figure is exact, or rounded once in the way said here. */
import { changePercent, compareDecimals, divide, divideSignificant, multiply, shift, subtract } from "./decimal";
import { MISSING_STATUS, NORMAL_STATUS, type Observation } from "./observation";
import { type Freq, nextPeriod, parsePeriod, type Period } from "./period";
import { problem } from "./problem";
import { type Failed, fail, ok, type Result } from "./result";
import { isAreaCode, NO_COUNTERPART } from "./series-key";

/**
 * `yoy`: change on the same period a year earlier, in per cent of its size. `index`: per cent of the value at `base`.
 * `diff`: the value less that of the period before, in the unit of the series. `share`: per cent of the area's figure.
 * `per_capita`: per person of the reference area.
 */
export type Transform = { kind: "yoy" } | { kind: "index"; base: Period } | { kind: "diff" } | Division;
/** Those that need another series to divide by. */
export type Division = { kind: "share"; area: string } | { kind: "per_capita" };

/** What a division divides by, and the power of ten that takes the quotient of two values to that of their units. */
export interface Divisor {
  observations: readonly Observation[];
  shift: number;
}

/** What `yoy`, `index` and `share` are rounded to, halves away from zero: 1 ÷ 3 as an index is 33.3333. */
export const TRANSFORM_DIGITS = 4;
/** What `per_capita` is rounded to, counted from the first digit that is not zero: watts and dollars are sizes apart. */
export const SIGNIFICANT_DIGITS = 8;

/** A transform that is not to be had is a fault of that parameter. */
export const refuseTransform = (message: string): Failed => fail(problem("invalid-input", {}, { errors: [{ path: "transform", message }] }));

/** The transform as an address names it (`yoy`, `index:2015`, `diff`, `share:LCN`, `per_capita`), for a series of that frequency. */
export function parseTransform(text: string, freq: Freq): Result<Transform> {
  if (text === "yoy" || text === "diff" || text === "per_capita") return ok({ kind: text });
  if (text.startsWith("index:")) {
    const base = parsePeriod(text.slice(6), freq);
    return base.ok ? ok({ kind: "index", base: base.value }) : refuseTransform(base.problem.message);
  }
  if (text.startsWith("share:")) {
    const area = text.slice(6);
    return isAreaCode(area) && area !== NO_COUNTERPART ? ok({ kind: "share", area }) : refuseTransform("A share is of an area, such as share:LCN.");
  }
  return refuseTransform("This transform is not offered; use yoy, diff, index:PERIOD (such as index:2015), share:AREA (such as share:LCN) or per_capita.");
}

export function isDivision(transform: Transform): transform is Division {
  return transform.kind === "share" || transform.kind === "per_capita";
}

/** The transformed series, oldest first. A period for which the other figure is not known is left out. */
export function transformObservations(observations: Observation[], freq: Freq, transform: Transform, divisor?: Divisor): Result<Observation[]> {
  if (isDivision(transform)) return ok(divideBy(observations, transform, divisor!));
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  if (transform.kind === "index") {
    const base = byPeriod.get(transform.base);
    if (!base?.value || compareDecimals(base.value, "0") === 0) return refuseTransform(`There is no value other than zero at ${transform.base} to be 100.`);
    return ok(observations.map((one) => derive(one, base, percentOf)));
  }
  const compute = transform.kind === "diff" ? subtract : (value: string, before: string) => changePercent(before, value, TRANSFORM_DIGITS);
  return ok(
    observations.flatMap((one) => {
      const before = byPeriod.get(transform.kind === "diff" ? previous(one.period) : yearBefore(one.period, freq));
      return before ? [derive(one, before, compute)] : [];
    }),
  );
}

/** People are counted by the year: a month's figure is divided by those of its year. */
function divideBy(observations: Observation[], { kind }: Division, divisor: Divisor): Observation[] {
  const byPeriod = new Map(divisor.observations.map((observation) => [observation.period, observation]));
  const compute = kind === "share" ? percentOf : (value: string, people: string) => divideSignificant(shift(value, divisor.shift), people, SIGNIFICANT_DIGITS);
  return observations.flatMap((one) => {
    const other = byPeriod.get(one.period) ?? (kind === "per_capita" ? byPeriod.get(one.period.slice(0, 4)) : undefined);
    return other ? [derive(one, other, compute)] : [];
  });
}

const percentOf = (value: string, whole: string) => divide(multiply(value, "100"), whole, TRANSFORM_DIGITS);

/** A figure made of two has the doubts of either: the status that is not normal, its own first. No value makes none. */
function derive(one: Observation, other: Observation, compute: (value: string, other: string) => string | null): Observation {
  const value = one.value === null || other.value === null ? null : compute(one.value, other.value);
  if (value === null) return { period: one.period, value, status: MISSING_STATUS };
  return { period: one.period, value, status: one.status === NORMAL_STATUS ? other.status : one.status };
}

function previous(period: Period): Period {
  // The first year there can be has none before it.
  return period.startsWith("1000") ? "" : nextPeriod(period, -1);
}

/** The same quarter, month or day; 29 February has none in the year before. */
function yearBefore(period: Period, freq: Freq): Period {
  const earlier = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  return parsePeriod(earlier, freq).ok ? earlier : "";
}
