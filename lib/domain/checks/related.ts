/** A figure must agree with others: with the totals it is a part of, with the parts it is the total of, and with the partner's report of the same flow. */
import { mirrorKey } from "../mirror";
import { WORLD } from "../region";
import { formatSeriesKey, NO_COUNTERPART, parseSeriesKey, type SeriesKey } from "../series-key";
import type { CheckContext, Members } from "./context";

/** A series that is a total, with all its parts. */
export interface TotalOfParts {
  total: string;
  parts: string[];
}

/** The series with the world, of which a flow with one partner is a part; null where it is none. */
export function wholeOf(key: SeriesKey): string | null {
  return key.counterpart === NO_COUNTERPART || key.counterpart === WORLD ? null : formatSeriesKey({ ...key, counterpart: WORLD });
}

/** The totals over areas in which the series takes part, as one of their parts or as the total itself; on the reporter's side and on the partner's. */
export function totalsWith(key: SeriesKey, members: Members): TotalOfParts[] {
  return (["refArea", "counterpart"] as const).flatMap((side) =>
    [...members].flatMap(([aggregate, areas]) =>
      key[side] === aggregate || areas.includes(key[side])
        ? [{ total: formatSeriesKey({ ...key, [side]: aggregate }), parts: areas.map((area) => formatSeriesKey({ ...key, [side]: area })) }]
        : [],
    ),
  );
}

/** Keys of all series that a figure of this one is compared with, whether they exist or not; none of a text that is no key. */
export function relatedKeys(series: string, { indicators, members }: Pick<CheckContext, "indicators" | "members">): string[] {
  const parsed = parseSeriesKey(series);
  if (!parsed.ok) return [];
  const key = parsed.value;
  const mirror = mirrorKey(key);
  const related = mirror ? [formatSeriesKey(mirror)] : [];
  if (!indicators.get(key.indicator)?.isAdditive) return related;
  const whole = wholeOf(key);
  return [...related, ...(whole ? [whole] : []), ...totalsWith(key, members).flatMap(({ total, parts }) => [total, ...parts])];
}
