/** A series of months or quarters is shown by quarter or year where that is asked for, as its indicator says. */
import "server-only";
import { aggregate } from "@/lib/domain/aggregate";
import type { Freq, Period } from "@/lib/domain/period";
import { ok, type Result } from "@/lib/domain/result";
import type { Series } from "../series/get-series";
import type { FactsByCode } from "./indicator-facts";

export interface Joined extends Series {
  /** The frequency of the published figures and how they became what they are; null where they are shown as published. */
  joined: { from: Freq; aggregation: string } | null;
  /** Periods without a figure because a part of them has none. */
  incomplete: Period[];
}

/** The series at that frequency, its own where null; or why there is none. */
export function joinPeriods(series: Series, freq: Freq | null, facts: FactsByCode): Result<Joined> {
  if (freq === null || freq === series.freq) return ok({ ...series, joined: null, incomplete: [] });
  const aggregation = facts.get(series.indicator)?.aggregation ?? "none";
  const made = aggregate(series.observations, series.freq, freq, { code: series.indicator, aggregation });
  return made.ok ? ok({ ...series, ...made.value, freq, joined: { from: series.freq, aggregation } }) : made;
}
