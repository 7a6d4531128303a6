/** Figures of months and quarters become those of quarters and years as their indicator says; an incomplete one has no value and is named. */
import { add } from "./decimal";
import { MISSING_STATUS, NORMAL_STATUS, type Observation } from "./observation";
import { firstDay, type Freq, type Period, periodOfDay } from "./period";
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";
import { meanOf } from "./transform";

export interface Aggregated {
  /** Oldest first: every period of which anything is known. */
  observations: Observation[];
  /** Those without a value because a part of them has none. */
  incomplete: Period[];
}

/** How many of the shorter make one of the longer. */
const PARTS: Partial<Record<Freq, Partial<Record<Freq, number>>>> = { M: { Q: 3, A: 12 }, Q: { A: 4 } };

const COMPUTE: Record<string, (...values: string[]) => string | null> = {
  sum: (...values) => values.reduce(add),
  mean: meanOf,
  end: (...values) => values.at(-1)!,
};

/** Whether figures of that frequency can become figures of the other. */
export const canAggregate = (from: Freq, to: Freq, aggregation: string): boolean => PARTS[from]?.[to] !== undefined && Object.hasOwn(COMPUTE, aggregation);

/**
 * `sum` is exact, `mean` is rounded once to eight significant digits, `end` is the last. A year is complete where each of its
 * months has a value; for `end` where the last one has. The status is the last that is not normal.
 */
export function aggregate(observations: readonly Observation[], from: Freq, to: Freq, indicator: { code: string; aggregation: string }): Result<Aggregated> {
  const parts = PARTS[from]?.[to];
  if (parts === undefined) return fail(problem("aggregation-frequency", { from, to }));
  const compute = COMPUTE[indicator.aggregation];
  if (!compute) return fail(problem("aggregation-none", { indicator: indicator.code }));
  const groups = new Map<Period, Observation[]>();
  for (const one of observations) {
    const period = periodOfDay(firstDay(one.period), to);
    groups.set(period, [...(groups.get(period) ?? []), one]);
  }
  const incomplete: Period[] = [];
  const made = [...groups].map(([period, group]): Observation => {
    const used = indicator.aggregation === "end" ? group.filter((one) => isLast(one.period, from, to)) : group;
    const values = used.flatMap(({ value }) => (value === null ? [] : [value]));
    const value = values.length < (indicator.aggregation === "end" ? 1 : parts) ? null : compute(...values);
    if (value === null) {
      incomplete.push(period);
      return { period, value, status: MISSING_STATUS };
    }
    return { period, value, status: used.findLast(({ status }) => status !== NORMAL_STATUS)?.status ?? NORMAL_STATUS };
  });
  return ok({ observations: made, incomplete });
}

/** Whether it ends with the longer period: December, the fourth quarter, March of the first. */
function isLast(period: Period, from: Freq, to: Freq): boolean {
  const place = Number(period.slice(from === "Q" ? 6 : 5));
  return place % PARTS[from]![to]! === 0;
}
