/** A series can be looked at beside another: as a part of it, less it, per person, or per cent of product. */
import { divide, divideSignificant, multiply, shift, subtract } from "../decimal";
import type { Observation } from "../observation";
import { derive, SIGNIFICANT_DIGITS, TRANSFORM_DIGITS } from "./derive";
import type { Against } from "./transform";

/** The other series, and the power of ten by which the multiplier of this one is larger than that of the other: 6 for millions beside units. */
export interface Other {
  observations: readonly Observation[];
  shift: number;
}

type Compute = (value: string, other: string, shift: number) => string | null;

const COMPUTE: Record<Against["kind"], Compute> = {
  share: (value, whole, by) => divide(multiply(shift(value, by), "100"), whole, TRANSFORM_DIGITS),
  // In the multiplier of this series, exactly.
  less: (value, other, by) => subtract(value, shift(other, -by)),
  // In units, whatever both are counted in.
  per_capita: (value, people, by) => divideSignificant(shift(value, by), people, SIGNIFICANT_DIGITS),
  per_gdp: (value, product, by) => divideSignificant(multiply(shift(value, by), "100"), product, SIGNIFICANT_DIGITS),
};

/** Oldest first. A period for which the other figure is not known is left out. People are counted by the year: a month's figure is divided by those of its year. */
export function transformAgainst(observations: readonly Observation[], { kind }: Against, other: Other): Observation[] {
  const byPeriod = new Map(other.observations.map((observation) => [observation.period, observation]));
  return observations.flatMap((one) => {
    const found = byPeriod.get(one.period) ?? (kind === "per_capita" ? byPeriod.get(one.period.slice(0, 4)) : undefined);
    return found ? [derive(one.period, [one, found], (value, its) => COMPUTE[kind](value, its, other.shift))] : [];
  });
}
