/** A range is a first and a last day, so that a year bounds months and quarters too. */
import "server-only";
import type { Observation } from "@/lib/domain/observation";
import { firstDay, lastDay, parsePeriod, type Period } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";

/** Days, or null where the range is open. */
export interface Cut {
  from: string | null;
  to: string | null;
}

/** The range between two periods of any frequency, or which of them cannot be used. */
export function readCut({ from, to }: Record<"from" | "to", string | null>): Result<Cut> {
  const errors = Object.entries({ from, to }).flatMap(([path, text]) => {
    const period = text === null ? null : parsePeriod(text);
    return period === null || period.ok ? [] : [{ path, message: period.problem.message }];
  });
  if (errors.length > 0) return fail(problem("invalid-input", {}, { errors }));
  const cut = { from: from === null ? null : firstDay(from), to: to === null ? null : lastDay(to) };
  if (cut.from !== null && cut.to !== null && cut.from > cut.to) return fail(problem("period-range-order", { from: from!, to: to! }));
  return ok(cut);
}

/** The periods that lie wholly inside. */
export function cutSeries<T extends { observations: Observation[]; incomplete: Period[] }>(series: T, { from, to }: Cut): T {
  if (from === null && to === null) return series;
  const isInside = (period: Period) => (from === null || firstDay(period) >= from) && (to === null || lastDay(period) <= to);
  return { ...series, observations: series.observations.filter(({ period }) => isInside(period)), incomplete: series.incomplete.filter(isInside) };
}
