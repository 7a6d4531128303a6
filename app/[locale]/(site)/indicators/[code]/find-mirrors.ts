/** Of the chosen series it is known which are reported by their counterpart too, and by which indicator. */
import { mirrorKey } from "@/lib/domain/mirror";
import type { Freq } from "@/lib/domain/period";
import { formatSeriesKey, parseSeriesKey } from "@/lib/domain/series-key";
import type { Choice } from "@/lib/reading/indicator/choose-series";
import { getMirror, type Mirror } from "@/lib/reading/mirror/get-mirror";
import type { Scope } from "@/lib/reading/scope";
import { listSeries } from "@/lib/reading/series/list-series";
import type { ViewParams } from "./view-params";

export interface Mirrors {
  /** Keys of the chosen series that have one, in their order. */
  keys: string[];
  /** The indicator by which the counterparts report; null where none does. */
  indicator: string | null;
  /** The one that is looked at. */
  shown: Mirror | null;
}

/** No choice has more. */
const LIST_MAX = 1000;

export async function findMirrors(scope: Scope, choice: Choice, { view, historyKey, from, to }: ViewParams, joined: Freq | null): Promise<Mirrors> {
  const pairs = choice.keys.flatMap((key) => {
    const parsed = parseSeriesKey(key);
    const other = parsed.ok && mirrorKey(parsed.value);
    return parsed.ok && other ? [{ key, parts: parsed.value, other }] : [];
  });
  const indicator = pairs[0]?.other.indicator;
  if (indicator === undefined) return { keys: [], indicator: null, shown: null };
  const { data } = await listSeries(scope, { indicator: [indicator], refArea: choice.counterparts, counterpart: choice.areas, freq: [choice.freq] }, { limit: LIST_MAX });
  const held = new Set(data.filter(({ observations }) => observations > 0).map(({ key }) => key));
  const found = pairs.filter(({ other }) => held.has(formatSeriesKey(other)));
  const chosen = found.find(({ key }) => key === historyKey) ?? found[0];
  const shown = view === "mirror" && chosen ? await getMirror(scope, { ...chosen.parts, from, to, joined }) : null;
  return { keys: found.map(({ key }) => key), indicator: found.length > 0 ? indicator : null, shown };
}
