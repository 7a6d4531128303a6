/** A series can be looked at as changes or as an index; each such figure is exact, or rounded once in the way said here. */
import { compareDecimals, divide, multiply, changePercent, subtract } from "./decimal";
import { MISSING_STATUS, NORMAL_STATUS, type Observation } from "./observation";
import { type Freq, nextPeriod, parsePeriod, type Period } from "./period";
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

/**
 * `yoy`: change on the same period a year earlier, in per cent of its size. `index`: per cent of the value at `base`.
 * `diff`: the value less that of the period before, in the unit of the series.
 */
export type Transform = { kind: "yoy" } | { kind: "index"; base: Period } | { kind: "diff" };

/** What `yoy` and `index` are rounded to, halves away from zero: 1 ÷ 3 as an index is 33.3333. */
export const TRANSFORM_DIGITS = 4;

const refuse = (message: string) => fail(problem("invalid-input", {}, { errors: [{ path: "transform", message }] }));

/** The transform as an address names it (`yoy`, `index:2015`, `diff`), for a series of that frequency. */
export function parseTransform(text: string, freq: Freq): Result<Transform> {
  if (text === "yoy" || text === "diff") return ok({ kind: text });
  if (text.startsWith("index:")) {
    const base = parsePeriod(text.slice(6), freq);
    return base.ok ? ok({ kind: "index", base: base.value }) : refuse(base.problem.message);
  }
  return refuse("This transform is not offered; use yoy, index:PERIOD (such as index:2015) or diff.");
}

/** The transformed series, oldest first. A period whose counterpart is not in the series is left out. */
export function transformObservations(observations: Observation[], freq: Freq, transform: Transform): Result<Observation[]> {
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  if (transform.kind === "index") {
    const base = byPeriod.get(transform.base);
    if (!base?.value || compareDecimals(base.value, "0") === 0) return refuse(`There is no value other than zero at ${transform.base} to be 100.`);
    return ok(observations.map((one) => derive(one, base, (value, hundred) => divide(multiply(value, "100"), hundred, TRANSFORM_DIGITS))));
  }
  const compute = transform.kind === "diff" ? subtract : (value: string, before: string) => changePercent(before, value, TRANSFORM_DIGITS);
  return ok(
    observations.flatMap((one) => {
      const before = byPeriod.get(transform.kind === "diff" ? previous(one.period) : yearBefore(one.period, freq));
      return before ? [derive(one, before, compute)] : [];
    }),
  );
}

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
