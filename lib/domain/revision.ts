/** Two states of one series compare period by period, and a digit more or less of the same number is no change. */
import { compareDecimals } from "./decimal";
import type { Observation } from "./observation";
import { comparePeriods, type Period } from "./period";

export interface ObservationChange {
  period: Period;
  before: Observation | null;
  after: Observation | null;
  change: "added" | "removed" | "changed";
}

/** Whether both say the same: equal as numbers ("12.5" and "12.50") and of one status. */
export function sameObservation(a: Omit<Observation, "period">, b: Omit<Observation, "period">): boolean {
  if (a.status !== b.status) return false;
  if (a.value === null || b.value === null) return a.value === b.value;
  return compareDecimals(a.value, b.value) === 0;
}

/** What differs between two states of one series, oldest period first; what is equal is left out. */
export function compareObservations(
  before: readonly Observation[],
  after: readonly Observation[],
): ObservationChange[] {
  const old = new Map(before.map((observation) => [observation.period, observation]));
  const changes: ObservationChange[] = [];
  for (const now of after) {
    const was = old.get(now.period);
    old.delete(now.period);
    if (!was) changes.push({ period: now.period, before: null, after: now, change: "added" });
    else if (!sameObservation(was, now)) changes.push({ period: now.period, before: was, after: now, change: "changed" });
  }
  for (const was of old.values()) changes.push({ period: was.period, before: was, after: null, change: "removed" });
  return changes.sort((a, b) => comparePeriods(a.period, b.period));
}
