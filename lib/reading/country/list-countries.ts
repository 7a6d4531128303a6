/** The 33 states of the region stand side by side in their goods trade with China and the United States. */
import "server-only";
import type { Observation } from "@/lib/domain/observation";
import { listAreas, type Area } from "../area/list-areas";
import { getManySeries, type Series } from "../series/get-series";
import type { Scope } from "../scope";
import { tradeShares } from "./trade-shares";

/** The source of all of it: one guard group, so that parts and wholes belong together. */
export const TRADE = { exports: "IMTS_EXPORTS", imports: "IMTS_IMPORTS" } as const;

export interface CountryTrade {
  area: Area;
  /** With China, oldest first. */
  exports: Observation[];
  imports: Observation[];
  /** Shares in exports and imports together, in per cent. */
  chinaShare: Observation[];
  usShare: Observation[];
}

const AREAS_MAX = 1000;

/** All states of the region, in the order of their codes. */
export async function listCountries(scope: Scope): Promise<CountryTrade[]> {
  const areas = (await listAreas(scope, { limit: AREAS_MAX })).data.filter((area) => area.lac);
  const keys = areas.flatMap(({ code }) => [TRADE.exports, TRADE.imports].flatMap((indicator) => ["CHN", "USA", "WLD"].map((partner) => `${indicator}.${code}.${partner}.A`)));
  const series = new Map((await getManySeries(scope, keys)).map((each) => [each.key, each]));
  return areas.map((area) => countryTrade(area, series));
}

function countryTrade(area: Area, series: ReadonlyMap<string, Series>): CountryTrade {
  const of = (indicator: string, partner: string) => series.get(`${indicator}.${area.code}.${partner}.A`)?.observations ?? [];
  const share = (partner: string) =>
    tradeShares({ exports: of(TRADE.exports, partner), imports: of(TRADE.imports, partner), worldExports: of(TRADE.exports, "WLD"), worldImports: of(TRADE.imports, "WLD") });
  return { area, exports: of(TRADE.exports, "CHN"), imports: of(TRADE.imports, "CHN"), chinaShare: share("CHN"), usShare: share("USA") };
}
