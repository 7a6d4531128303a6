/** A country's profile: its trade with the powers side by side, what else is known of it, remarks, and its place among the 33. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { listAnnotations, type Annotation } from "../annotation/list-annotations";
import { getArea, listAreas, type Area } from "../area/list-areas";
import { listIndicators, type IndicatorSummary } from "../indicator/list-indicators";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { listSources, type Source } from "../source/list-sources";
import { listCountries, TRADE, type CountryTrade } from "./list-countries";
import { type RegionMedian, regionMedian } from "./region-median";
import { rankOf, type Rank } from "./rank";
import { shareOf } from "./trade-shares";

/** Reporters that go further back, of another guard group: never beside the figures of TRADE in one chart. */
export const LONG_TRADE = { exports: "GOODS_EXPORTS", imports: "GOODS_IMPORTS" } as const;
const PARTNERS = ["CHN", "USA", "EUU"] as const;
const OTHERS = ["GDP_USD", "GDP_PC_CONST_USD", "POPULATION", "CO2_PC", "FDI_INFLOW_PCT_GDP", "EXTERNAL_DEBT_USD", "ELEC_SOLAR_SHARE", "INTERNET_USERS_PCT"];
const WITH_CHINA = ["CGIT_INVESTMENT", "CHN_FIN_OOF", "CHN_FIN_ODA"];
const WITH_BOTH = ["UN_VOTE_AGREEMENT"];

export interface PartnerTrade {
  partner: (typeof PARTNERS)[number];
  exports: Series | null;
  imports: Series | null;
  /** Shares in the country's exports and imports, in per cent. */
  exportShare: Series["observations"];
  importShare: Series["observations"];
}

export interface CountryProfile {
  area: Area;
  /** China, the United States, the European Union, from one source. */
  trade: PartnerTrade[];
  /** The same from a source that goes further back, China and the United States. */
  longer: { exports: Series[]; imports: Series[] };
  others: { indicator: IndicatorSummary; series: Series; median: RegionMedian | null }[];
  compared: { indicator: IndicatorSummary; series: Series[] }[];
  annotations: Annotation[];
  ranks: { key: "chinaShare" | "exports" | "imports"; rank: Rank }[];
  indicators: Map<string, IndicatorSummary>;
  sources: Map<string, Source>;
}

const LIST_MAX = 1000;

/** The profile of one of the 33 states, or `not-found`. */
export async function getCountryProfile(scope: Scope, code: string): Promise<Result<CountryProfile>> {
  const area = await getArea(scope, code);
  if (!area.ok) return area;
  if (!area.value.lac) return fail(problem("not-found", { what: code }));
  const [series, indicators, annotations, countries, sources, region] = await Promise.all([
    getManySeries(scope, keysOf(code)),
    listIndicators(scope, {}, { limit: LIST_MAX }),
    listAnnotations(scope, { area: code }, { limit: LIST_MAX }),
    listCountries(scope),
    listSources(scope, { limit: LIST_MAX }),
    regionSeries(scope),
  ]);
  const byCode = new Map(indicators.data.map((each) => [each.code, each]));
  const of = (indicator: string, partner: string) => series.find((each) => each.indicator === indicator && each.counterpart === partner) ?? null;
  return ok({
    area: area.value,
    trade: PARTNERS.map((partner) => partnerTrade(partner, of)),
    longer: { exports: [of(LONG_TRADE.exports, "CHN"), of(LONG_TRADE.exports, "USA")].flatMap(orNone), imports: [of(LONG_TRADE.imports, "CHN"), of(LONG_TRADE.imports, "USA")].flatMap(orNone) },
    others: [...OTHERS.map((each) => of(each, "_Z")), ...WITH_CHINA.map((each) => of(each, "CHN"))].flatMap(orNone).map((each) => ({ indicator: byCode.get(each.indicator)!, series: each, median: regionMedian(each.observations, region.get(each.indicator) ?? []) })),
    compared: WITH_BOTH.map((each) => ({ indicator: byCode.get(each)!, series: [of(each, "CHN"), of(each, "USA")].flatMap(orNone) })).filter((each) => each.series.length > 0),
    annotations: annotations.data.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)),
    ranks: ranksOf(code, countries),
    indicators: byCode,
    sources: new Map(sources.data.map((each) => [each.id, each])),
  });
}

/** The figures of all states, by indicator. */
async function regionSeries(scope: Scope): Promise<Map<string, Series["observations"][]>> {
  const codes = (await listAreas(scope, { limit: LIST_MAX })).data.filter(({ lac }) => lac).map(({ code }) => code);
  const all = await getManySeries(scope, OTHERS.flatMap((indicator) => codes.map((code) => `${indicator}.${code}._Z.A`)));
  return new Map(OTHERS.map((indicator) => [indicator, all.filter((each) => each.indicator === indicator).map((each) => each.observations)]));
}

const orNone = (series: Series | null) => (series === null ? [] : [series]);

/** Every series that the page of the state uses. */
export function keysOf(code: string): string[] {
  const withPartners = [...Object.values(TRADE), ...Object.values(LONG_TRADE)].flatMap((indicator) => [...PARTNERS, "WLD"].map((partner) => `${indicator}.${code}.${partner}.A`));
  const china = [...WITH_CHINA, ...WITH_BOTH].map((indicator) => `${indicator}.${code}.CHN.A`);
  return [...withPartners, ...china, ...WITH_BOTH.map((indicator) => `${indicator}.${code}.USA.A`), ...OTHERS.map((indicator) => `${indicator}.${code}._Z.A`)];
}

function partnerTrade(partner: PartnerTrade["partner"], of: (indicator: string, partner: string) => Series | null): PartnerTrade {
  const share = (indicator: string) => shareOf(of(indicator, partner)?.observations ?? [], of(indicator, "WLD")?.observations ?? []);
  return { partner, exports: of(TRADE.exports, partner), imports: of(TRADE.imports, partner), exportShare: share(TRADE.exports), importShare: share(TRADE.imports) };
}

function ranksOf(code: string, countries: readonly CountryTrade[]): CountryProfile["ranks"] {
  return (["chinaShare", "exports", "imports"] as const).flatMap((key) => {
    const rank = rankOf(code, countries.map((each) => ({ code: each.area.code, observations: each[key] })));
    return rank === null ? [] : [{ key, rank }];
  });
}
