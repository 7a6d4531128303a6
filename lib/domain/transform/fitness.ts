/** Series are put in relation only where that means something: amounts, in one unit, whose contents do not overlap in unknown ways. */
import { type Problem, problem } from "../problem";
import type { Against } from "./transform";

/** What decides whether two series go together. */
export interface Measured {
  indicator: string;
  unitCode: string | null;
  aggregation: string;
  guardGroup: string | null;
}

/** A rate adds up to nothing (`none`); an average over time can be a part (people), and is shared out among people by nobody. */
const AMOUNTS: Record<Against["kind"], readonly string[] | null> = {
  share: ["sum", "end", "mean"],
  per_capita: ["sum", "end"],
  per_gdp: ["sum", "end"],
  // Rates may be told apart from rates.
  less: null,
};

/** Places on a scale, index points and percentages are no amounts, whatever is said of joining them. */
const MARK = /^(SCALE|INDEX|PCT)/;

/** Why the transform means nothing for a series, whatever the other is; null where it may. */
export function unfitAlone({ indicator, unitCode, aggregation }: Measured, { kind }: Against): Problem | null {
  const amounts = AMOUNTS[kind];
  if (amounts && (!amounts.includes(aggregation) || MARK.test(unitCode ?? ""))) return problem("transform-no-amount", { indicator });
  // Product is in dollars of its own year: dollars of another year would need a price index.
  if (kind === "per_gdp" && unitCode !== "USD") return problem("transform-not-dollars", { indicator });
  return null;
}

/** Why the two do not go together; null where they do. */
export function unfitTogether(one: Measured, other: Measured, { kind }: Against): Problem | null {
  if (kind !== "share" && kind !== "less") return null;
  if (one.guardGroup !== other.guardGroup && one.guardGroup !== null && other.guardGroup !== null) {
    return problem("guard-group", { first: one.indicator, second: other.indicator });
  }
  return one.unitCode === other.unitCode ? null : problem("unit-differs", { first: one.indicator, second: other.indicator });
}
