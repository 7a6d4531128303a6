/** The 33 states of the region stand side by side in their goods trade with China and the United States, and in what they produce per head. */
import "server-only";
import { subtract } from "@/lib/domain/decimal";
import { NORMAL_STATUS, type Observation } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import { listAreas, type Area } from "../area/list-areas";
import { leadingPartners, type Lead } from "../map/leading-partner";
import { getManySeries, type Series } from "../series/get-series";
import type { Scope } from "../scope";
import { shareOf, tradeShares } from "./trade-shares";

/** The source of all of it: one guard group, so that parts and wholes belong together. */
export const TRADE = { exports: "IMTS_EXPORTS", imports: "IMTS_IMPORTS" } as const;
export const OUTPUT_PER_HEAD = "GDP_PC_CONST_USD";

export interface CountryTrade {
  area: Area;
  /** With China, oldest first, in the unit of TRADE. */
  exports: Observation[];
  imports: Observation[];
  /** Exports less imports with China. */
  balance: Observation[];
  /** China's shares in exports, in imports, and in both together, in per cent. */
  exportShare: Observation[];
  importShare: Observation[];
  chinaShare: Observation[];
  /** With whom of the two it traded most in the newest year that tells. */
  leader: { period: Period; lead: Exclude<Lead, "unknown"> } | null;
  outputPerHead: Observation[];
}

const AREAS_MAX = 1000;
const PARTNERS = ["CHN", "USA"] as const;

/** All states of the region, in the order of their codes. */
export async function listCountries(scope: Scope): Promise<CountryTrade[]> {
  const areas = (await listAreas(scope, { limit: AREAS_MAX })).data.filter((area) => area.lac);
  const keys = areas.flatMap(({ code }) => [
    ...Object.values(TRADE).flatMap((indicator) => [...PARTNERS, "WLD"].map((partner) => `${indicator}.${code}.${partner}.A`)),
    `${OUTPUT_PER_HEAD}.${code}._Z.A`,
  ]);
  const series = new Map((await getManySeries(scope, keys)).map((each) => [each.key, each]));
  return areas.map((area) => countryTrade(area, series));
}

function countryTrade(area: Area, series: ReadonlyMap<string, Series>): CountryTrade {
  const of = (indicator: string, partner: string) => series.get(`${indicator}.${area.code}.${partner}.A`)?.observations ?? [];
  const [exports, imports, worldExports, worldImports] = [of(TRADE.exports, "CHN"), of(TRADE.imports, "CHN"), of(TRADE.exports, "WLD"), of(TRADE.imports, "WLD")];
  return {
    area,
    exports,
    imports,
    balance: balanceOf(exports, imports),
    exportShare: shareOf(exports, worldExports),
    importShare: shareOf(imports, worldImports),
    chinaShare: tradeShares({ exports, imports, worldExports, worldImports }),
    leader: leaderOf(area.code, of),
    outputPerHead: of(OUTPUT_PER_HEAD, "_Z"),
  };
}

/** In the years in which both directions are known; as sure as the less sure of the two. */
function balanceOf(exports: readonly Observation[], imports: readonly Observation[]): Observation[] {
  const into = new Map(imports.map((each) => [each.period, each]));
  return exports.flatMap((out): Observation[] => {
    const other = into.get(out.period);
    if (out.value === null || !other?.value) return [];
    return [{ period: out.period, value: subtract(out.value, other.value), status: out.status === NORMAL_STATUS ? other.status : out.status }];
  });
}

function leaderOf(area: string, of: (indicator: string, partner: string) => Observation[]): CountryTrade["leader"] {
  const years = leadingPartners([{ area, partners: PARTNERS.map((partner) => ({ partner, exports: of(TRADE.exports, partner), imports: of(TRADE.imports, partner) })) }]);
  const newest = years.at(-1);
  const lead = newest?.leads[0]?.lead;
  return newest && lead && lead !== "unknown" ? { period: newest.period, lead } : null;
}
