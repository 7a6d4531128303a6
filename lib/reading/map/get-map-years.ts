/** One indicator with one partner, of every state of the region and in every year, for a map whose years share their classes. */
import "server-only";
import type { ObsStatus } from "@/lib/domain/observation";
import { comparePeriods, type Freq, type Period } from "@/lib/domain/period";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";

export interface MapRequest {
  indicator: string;
  /** `_Z` where there is none. */
  counterpart: string;
  freq: Freq;
  /** Codes of the areas on the map. */
  areas: readonly string[];
}

export interface MapYears {
  /** Oldest first; periods in which no area has a figure are left out. */
  years: { period: Period; values: { area: string; value: string | null; status: ObsStatus }[] }[];
  /** Those that went in, for their sources. */
  series: Series[];
}

export async function getMapYears(scope: Scope, { indicator, counterpart, freq, areas }: MapRequest): Promise<MapYears> {
  const series = await getManySeries(scope, areas.map((area) => `${indicator}.${area}.${counterpart}.${freq}`));
  const byPeriod = new Map<Period, MapYears["years"][number]["values"]>();
  for (const { refArea, observations } of series) {
    for (const { period, value, status } of observations) byPeriod.set(period, [...(byPeriod.get(period) ?? []), { area: refArea, value, status }]);
  }
  const years = [...byPeriod].map(([period, values]) => ({ period, values })).filter(({ values }) => values.some(({ value }) => value !== null));
  return { years: years.sort((a, b) => comparePeriods(a.period, b.period)), series };
}
