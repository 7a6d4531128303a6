/** Whether a series has passed its highest value is found by a stated rule, and by nothing else. */
import { changePercent, compareDecimals } from "./decimal";
import type { Observation } from "./observation";
import type { Period } from "./period";

/** So many later years must be known, and the newest must lie so far below, before the highest value is called a peak. */
export const PEAK_YEARS_AFTER_MIN = 5;
export const PEAK_FALL_PERCENT_MIN = "5";

export interface Peak {
  /** The first period of the highest value. */
  period: Period;
  value: string;
  newest: { period: Period; value: string };
  /** From the highest to the newest value, rounded to one decimal; null where the highest is zero. */
  changePercent: string | null;
  /** Whether it is the first value of the series: the real peak may lie before it. */
  isFirst: boolean;
  /** Whether the rule calls it a peak. */
  isPassed: boolean;
}

/** The highest value of a yearly series (oldest first) and whether it is a peak; null where there is no value. */
export function peakOf(observations: readonly Observation[]): Peak | null {
  const known = observations.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const newest = known.at(-1);
  if (!newest) return null;
  const highest = known.reduce((best, each) => (compareDecimals(each.value, best.value) > 0 ? each : best));
  const change = changePercent(highest.value, newest.value, 1);
  const yearsAfter = Number(newest.period.slice(0, 4)) - Number(highest.period.slice(0, 4));
  const hasFallen = change !== null && compareDecimals(change, `-${PEAK_FALL_PERCENT_MIN}`) <= 0;
  return { ...highest, newest, changePercent: change, isFirst: highest.period === known[0]!.period, isPassed: yearsAfter >= PEAK_YEARS_AFTER_MIN && hasFallen };
}
