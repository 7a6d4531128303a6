/** A country's figure is set beside the median of the region's states for the same year, where enough of them have one. */
import "server-only";
import { medianOf } from "@/lib/domain/median";
import type { Observation } from "@/lib/domain/observation";

export interface RegionMedian {
  value: string;
  /** How many states have a figure for that year. */
  of: number;
  period: string;
}

/** Fewer than half of the 33 would not be the region. */
export const STATES_MIN = 17;

/** The median at the newest figure of `own`, itself among `all`; null where it has none, or too few others have one. */
export function regionMedian(own: readonly Observation[], all: readonly (readonly Observation[])[]): RegionMedian | null {
  const newest = own.findLast(({ value }) => value !== null);
  if (!newest) return null;
  const values = all.flatMap((observations) => observations.find(({ period }) => period === newest.period)?.value ?? []);
  const value = values.length < STATES_MIN ? null : medianOf(values);
  return value === null ? null : { value, of: values.length, period: newest.period };
}
