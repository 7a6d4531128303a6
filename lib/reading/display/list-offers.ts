/** A transform is offered where the figures at hand can serve it and where it means something. */
import "server-only";
import { compareDecimals } from "@/lib/domain/decimal";
import type { Freq, Period } from "@/lib/domain/period";
import { LAC, WORLD } from "@/lib/domain/region";
import type { Result } from "@/lib/domain/result";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { type Against, type Transform, transformName } from "@/lib/domain/transform";
import type { Scope } from "../scope";
import { getManySeries } from "../series/get-series";
import { indicatorFacts } from "./indicator-facts";
import { type Joined, joinPeriods } from "./join-periods";
import { findOthers, type OtherSeries, regionOf, type Whose } from "./other-series";

/** The two whose difference is asked about. */
const POWERS = { first: "CHN", second: "USA" };
const MEANS: Record<Freq, number[]> = { A: [3], Q: [4], M: [3, 12], D: [] };

export interface Offer {
  /** As an address names it. */
  name: string;
  transform: Transform;
  /** What the other series is to this one; null where there is none. */
  whose: Whose | null;
}

/** The transforms that at least one of the series can be shown by, in the order in which they are offered. */
export async function listOffers(scope: Scope, keys: readonly string[], { freq, from }: { freq: Freq | null; from: Period | null }): Promise<Offer[]> {
  const found = await getManySeries(scope, [...keys]);
  const facts = await indicatorFacts(scope, found.map((each) => each.indicator));
  const series = found.flatMap((each) => {
    const joined = joinPeriods(each, freq, facts);
    return joined.ok && joined.value.observations.some(({ value }) => value !== null) ? [joined.value] : [];
  });
  const unitCode = facts.get(series[0]?.indicator ?? "")?.unitCode ?? "";
  // A place on a scale has no size to compute with.
  if (series.length === 0 || unitCode.startsWith("SCALE")) return [];
  const isRegional = await regionOf(scope);
  const against = await Promise.all(candidates(series).map(async (transform) => toOffer(transform, firstTelling(series, await findOthers(scope, series, transform, facts), { transform, isRegional }))));
  return [...offersAlone(series, unitCode, from).map((transform) => ({ name: transformName(transform), transform, whose: null })), ...against.filter((offer) => offer !== null)];
}

function firstTelling(series: readonly Joined[], others: readonly Result<OtherSeries>[], kind: Telling): OtherSeries | null {
  const found = others.find((other, index) => other.ok && isTelling(series[index]!, other.value, kind));
  return found?.ok ? found.value : null;
}

function toOffer(transform: Against, other: OtherSeries | null): Offer | null {
  return other && { name: transformName(transform), transform, whose: other.whose };
}

/** A change of a percentage in per cent is read for points. */
function offersAlone(series: readonly Joined[], unitCode: string, from: Period | null): Transform[] {
  const isRate = unitCode.startsWith("PCT");
  const base = isRate ? null : firstCommon(series, from);
  return [
    ...(isRate ? [] : [{ kind: "yoy" } as const]),
    { kind: "diff" },
    ...(base === null ? [] : [{ kind: "index", base } as const]),
    ...MEANS[series[0]!.freq].map((periods) => ({ kind: "mean", periods }) as const),
  ];
}

/** The first period of the range at which each of the series has a value that can be 100. */
function firstCommon(series: readonly Joined[], from: Period | null): Period | null {
  const valued = series.map(({ observations }) => new Set(observations.flatMap(({ period, value }) => (value !== null && compareDecimals(value, "0") > 0 && (from === null || period >= from) ? [period] : []))));
  const [first, ...rest] = valued;
  return [...first!].sort().find((period) => rest.every((each) => each.has(period))) ?? null;
}

function candidates(series: readonly Joined[]): Against[] {
  const hasPartner = series.some(({ counterpart }) => counterpart !== NO_COUNTERPART);
  const isFirst = series.some(({ refArea, counterpart }) => refArea === POWERS.first || counterpart === POWERS.first);
  const shares = (hasPartner ? [WORLD, LAC] : [LAC, WORLD]).map((of) => ({ kind: "share", of }) as const);
  return [...shares, { kind: "per_capita" }, { kind: "per_gdp" }, ...(isFirst ? [{ kind: "less", of: POWERS.second } as const] : [])];
}

interface Telling {
  transform: Against;
  isRegional: (code: string) => boolean;
}

/** Whether figures of both meet at some period, and one is a part of the other: exports to China are none of those to the region, and China is none of it. */
function isTelling(one: Joined, { series, whose }: OtherSeries, { transform, isRegional }: Telling): boolean {
  if (series.key === one.key) return false;
  if (transform.kind === "share" && transform.of === LAC && (whose === "with" || !isRegional(one.refArea))) return false;
  const periodOf = (period: Period) => (transform.kind === "per_capita" ? period.slice(0, 4) : period);
  const held = new Set(series.observations.flatMap(({ period, value }) => (value === null ? [] : [periodOf(period)])));
  return one.observations.some(({ period, value }) => value !== null && held.has(periodOf(period)));
}
