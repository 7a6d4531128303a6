/** Where a country stands among the others is told only where its own figure is known, and against those of the same year. */
import "server-only";
import { compareDecimals } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";

export interface Rank {
  /** 1 for the largest; equal figures share a rank. */
  place: number;
  /** How many countries have a figure for that year. */
  of: number;
  period: string;
  value: string;
}

/** The rank of `code` at its newest figure; null where it has none. */
export function rankOf(code: string, all: readonly { code: string; observations: readonly Observation[] }[]): Rank | null {
  const own = all.find((each) => each.code === code)?.observations.findLast((each) => each.value !== null);
  if (!own?.value) return null;
  const value = own.value;
  const values = all.flatMap((each) => each.observations.find((observation) => observation.period === own.period)?.value ?? []);
  return { place: 1 + values.filter((each) => compareDecimals(each, value) > 0).length, of: values.length, period: own.period, value };
}
