/** What a series is set against is another series, read as of the same publication and shown at the same frequency. */
import "server-only";
import { type Freq } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { LAC } from "@/lib/domain/region";
import { fail, ok, type Result } from "@/lib/domain/result";
import { formatSeriesKey, NO_COUNTERPART, parseSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import { type Against, unfitAlone, unfitTogether } from "@/lib/domain/transform";
import { listAreas } from "../area/list-areas";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { type FactsByCode, indicatorFacts } from "./indicator-facts";
import { type Joined, joinPeriods } from "./join-periods";

/** Whether the other is the same figure with another partner, the same figure of another area, or a series that was named. */
export type Whose = "with" | "of" | "series";
type Place = { whose: Whose; parts: Omit<SeriesKey, "freq"> };

export interface OtherSeries {
  series: Joined;
  whose: Whose;
}

/** One answer for each series, in their order. */
export async function findOthers(scope: Scope, series: readonly Joined[], transform: Against, facts: FactsByCode): Promise<Result<OtherSeries>[]> {
  const isRegional = transform.kind === "less" ? await regionOf(scope) : () => false;
  const places = series.map((one) => placesOf(one, transform, isRegional));
  const wanted = series.flatMap((one, index) => places[index]!.flatMap((place) => keysOf(place, one, transform)));
  const found = new Map((await getManySeries(scope, [...new Set(wanted)])).map((each) => [each.key, each]));
  const known = new Map([...facts, ...(await indicatorFacts(scope, [...found.values()].map((each) => each.indicator).filter((code) => !facts.has(code))))]);
  return series.map((one, index) => choose(one, places[index]!, transform, { found, facts: known }));
}

interface Known {
  found: ReadonlyMap<string, Series>;
  facts: FactsByCode;
}

function choose(one: Joined, places: Place[], transform: Against, { found, facts }: Known): Result<OtherSeries> {
  const measured = facts.get(one.indicator);
  const unfit = measured && unfitAlone(measured, transform);
  if (unfit) return fail(unfit);
  if (transform.kind === "per_gdp" && one.freq !== "A") return fail(problem("transform-yearly-only"));
  for (const place of places) {
    const key = keysOf(place, one, transform).find((each) => found.has(each));
    if (key === undefined) continue;
    if (key === one.key && transform.kind === "less") return fail(problem("transform-itself", { key }));
    const other = found.get(key)!;
    const otherMeasured = facts.get(other.indicator);
    const apart = measured && otherMeasured && unfitTogether(measured, otherMeasured, transform);
    if (apart) return fail(apart);
    const joined = joinPeriods(other, isYearly(transform) ? "A" : one.freq, facts);
    return joined.ok ? ok({ series: joined.value, whose: place.whose }) : joined;
  }
  return fail(problem("transform-no-series", { keys: places.map((place) => keysOf(place, one, transform)[0]).join(" / ") }));
}

/** People and product are counted by the year. */
const isYearly = ({ kind }: Against) => kind === "per_capita" || kind === "per_gdp";

/** As published at the frequency that is shown, otherwise to be joined from where this series comes from. */
function keysOf({ whose, parts }: Place, one: Joined, transform: Against): string[] {
  if (whose === "series" && "of" in transform) return [transform.of];
  const freqs: Freq[] = isYearly(transform) ? ["A"] : one.joined ? [one.freq, one.joined.from] : [one.freq];
  return freqs.map((freq) => formatSeriesKey({ ...parts, freq }));
}

/**
 * A share: the area stands where the counterpart stood (exports to China as part of those to the world), or, without one and
 * where nothing is known of that, where the reference area stood (loans to Brazil as part of those to the region). What is
 * subtracted: the area stands where the party from outside the region stood (China's exports to Brazil less those of the US).
 */
function placesOf({ indicator, refArea, counterpart }: Joined, transform: Against, isRegional: (code: string) => boolean): Place[] {
  if (transform.kind === "per_capita" || transform.kind === "per_gdp") {
    return [{ whose: "of", parts: { indicator: transform.kind === "per_capita" ? "POPULATION" : "GDP_USD", refArea, counterpart: NO_COUNTERPART } }];
  }
  const named = parseSeriesKey(transform.of);
  if (named.ok) return [{ whose: "series", parts: named.value }];
  const asPartner: Place = { whose: "with", parts: { indicator, refArea, counterpart: transform.of } };
  const asReporter: Place = { whose: "of", parts: { indicator, refArea: transform.of, counterpart } };
  if (counterpart === NO_COUNTERPART) return [asReporter];
  if (transform.kind === "share") return [asPartner, asReporter];
  return [isRegional(counterpart) && !isRegional(refArea) ? asReporter : asPartner];
}

const AREAS_MAX = 1000;

/** Whether an area is the region or one of its states. */
export async function regionOf(scope: Scope): Promise<(code: string) => boolean> {
  const { data } = await listAreas(scope, { limit: AREAS_MAX });
  const codes = new Set(data.filter((area) => area.lac).map((area) => area.code));
  return (code) => code === LAC || codes.has(code);
}
