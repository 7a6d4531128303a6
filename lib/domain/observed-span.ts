/** Several series together reach from the first to the last period of any of them. */
import { comparePeriods, type Period } from "./period";

/** Both ends, or null where there is no observation at all. Observations oldest first. */
export function observedSpan(series: readonly { observations: readonly { period: Period }[] }[]): [Period, Period] | null {
  const ends = series.flatMap(({ observations }) => [observations[0], observations.at(-1)]).flatMap((each) => (each ? [each.period] : [])).sort(comparePeriods);
  const [first] = ends;
  return first === undefined ? null : [first, ends.at(-1)!];
}
