/** A country's profile: its trade among its partners, investment and finance, what else is known of it, remarks, and its place among the 33. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { listAnnotations, type Annotation } from "../annotation/list-annotations";
import { getArea, type Area } from "../area/list-areas";
import { listIndicators, type IndicatorSummary } from "../indicator/list-indicators";
import { getMirror, type Mirror } from "../mirror/get-mirror";
import { listPillars, type Pillar } from "../pillar/list-pillars";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { listSources, type Source } from "../source/list-sources";
import { listCountries, TRADE, type CountryTrade } from "./list-countries";
import { listPeers, peersKey } from "./list-peers";
import { partnerMix, type Mix } from "./partner-mix";
import { COMPARED, DEALS, KEY_FIGURES, LONG_TRADE, MIX_BASES, OFFICIAL_FINANCE, PARTNERS, profileKeys, THEMED } from "./profile-series";
import { rankOf, type Rank } from "./rank";
import { standingOf, type Standing } from "./standing";
import { shareOf } from "./trade-shares";

export interface PartnerTrade {
  partner: (typeof PARTNERS)[number];
  exports: Series | null;
  imports: Series | null;
  /** Shares in the country's exports and imports, in per cent. */
  exportShare: Series["observations"];
  importShare: Series["observations"];
}

export interface Shown {
  indicator: IndicatorSummary;
  series: Series;
}

export interface ShownAmongPeers extends Shown {
  standing: Standing | null;
}

export interface CountryMix extends Mix<Series> {
  flow: Flow;
  indicator: IndicatorSummary;
  whole: Series;
}

export type Flow = keyof typeof TRADE;

export interface CountryProfile {
  area: Area;
  /** China, the United States, the European Union, from one source. */
  trade: PartnerTrade[];
  /** Newest source first, exports before imports. */
  mixes: CountryMix[];
  /** China and the United States from a source that goes further back. */
  longer: Record<Flow, Series[]>;
  keyFigures: ShownAmongPeers[];
  /** China's official finance by class, and the large deals of its firms. */
  finance: Shown[];
  deals: Shown | null;
  compared: { indicator: IndicatorSummary; series: Series[] }[];
  /** China's exports and imports, beside what the country reports of them. */
  mirrors: Mirror[];
  themes: { pillar: Pillar; figures: ShownAmongPeers[] }[];
  annotations: Annotation[];
  ranks: { key: "chinaShare" | Flow; rank: Rank }[];
  indicators: Map<string, IndicatorSummary>;
  sources: Map<string, Source>;
}

const LIST_MAX = 1000;
const FLOWS = ["exports", "imports"] as const;

/** The profile of one of the 33 states, or `not-found`. */
export async function getCountryProfile(scope: Scope, code: string): Promise<Result<CountryProfile>> {
  const area = await getArea(scope, code);
  if (!area.ok) return area;
  if (!area.value.lac) return fail(problem("not-found", { what: code }));
  const [series, indicators, annotations, countries, sources, pillars, mirrors] = await Promise.all([
    getManySeries(scope, profileKeys(code)),
    listIndicators(scope, {}, { limit: LIST_MAX }),
    listAnnotations(scope, { area: code }, { limit: LIST_MAX }),
    listCountries(scope),
    listSources(scope, { limit: LIST_MAX }),
    listPillars(scope),
    Promise.all(FLOWS.map((flow) => getMirror(scope, { indicator: TRADE[flow], refArea: "CHN", counterpart: code, freq: "A" }))),
  ]);
  const byCode = new Map(indicators.data.map((each) => [each.code, each]));
  const find: Find = (indicator, partner) => series.find((each) => each.indicator === indicator && each.counterpart === partner);
  const shown = (indicator: string, partner: string): Shown[] => {
    const [found, described] = [find(indicator, partner), byCode.get(indicator)];
    return found && described && found.observations.some(({ value }) => value !== null) ? [{ indicator: described, series: found }] : [];
  };
  const themed = THEMED.flatMap(({ indicator, counterpart }) => shown(indicator, counterpart));
  const among = await amongPeers(scope, [...KEY_FIGURES.flatMap((each) => shown(each, NO_COUNTERPART)), ...themed]);
  return ok({
    area: area.value,
    trade: PARTNERS.map((partner) => partnerTrade(partner, find)),
    mixes: MIX_BASES.flatMap((basis) => FLOWS.flatMap((flow) => countryMix(flow, basis[flow], find, byCode))),
    longer: { exports: pair(LONG_TRADE.exports, find), imports: pair(LONG_TRADE.imports, find) },
    keyFigures: among.slice(0, among.length - themed.length),
    finance: OFFICIAL_FINANCE.flatMap((each) => shown(each, "CHN")),
    deals: shown(DEALS, "CHN")[0] ?? null,
    compared: COMPARED.flatMap((each) => byCode.get(each) ?? []).map((indicator) => ({ indicator, series: pair(indicator.code, find) })).filter((each) => each.series.length > 0),
    mirrors: mirrors.filter((mirror) => mirror !== null),
    themes: byTheme(among.slice(among.length - themed.length), pillars),
    annotations: annotations.data.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)),
    ranks: ranksOf(code, countries),
    indicators: byCode,
    sources: new Map(sources.data.map((each) => [each.id, each])),
  });
}

type Find = (indicator: string, partner: string) => Series | undefined;

/** With China and with the United States. */
function pair(indicator: string, find: Find): Series[] {
  return ["CHN", "USA"].flatMap((partner) => find(indicator, partner) ?? []);
}

/** Each figure with its standing among the states of the year of its newest value. */
async function amongPeers(scope: Scope, figures: readonly Shown[]): Promise<ShownAmongPeers[]> {
  const asked = figures.map((figure) => ({ figure, newest: figure.series.observations.findLast(({ value }) => value !== null) }));
  const peers = await listPeers(scope, asked.flatMap(({ figure: { series }, newest }) => (newest ? [{ ...series, period: newest.period }] : [])));
  return asked.map(({ figure, newest }) => {
    const values = newest && peers.get(peersKey({ ...figure.series, period: newest.period }));
    return { ...figure, standing: newest?.value && values ? standingOf({ period: newest.period, value: newest.value }, values) : null };
  });
}

function byTheme(figures: readonly ShownAmongPeers[], pillars: readonly Pillar[]): CountryProfile["themes"] {
  return pillars.map((pillar) => ({ pillar, figures: figures.filter(({ indicator }) => indicator.pillar === pillar.slug) })).filter((each) => each.figures.length > 0);
}

function countryMix(flow: Flow, code: string, find: Find, indicators: ReadonlyMap<string, IndicatorSummary>): CountryMix[] {
  const [indicator, whole] = [indicators.get(code), find(code, "WLD")];
  const mix = whole && partnerMix({ parts: PARTNERS.flatMap((partner) => find(code, partner) ?? []), whole: whole.observations });
  return indicator && whole && mix ? [{ ...mix, flow, indicator, whole }] : [];
}

function partnerTrade(partner: PartnerTrade["partner"], find: Find): PartnerTrade {
  const share = (indicator: string) => shareOf(find(indicator, partner)?.observations ?? [], find(indicator, "WLD")?.observations ?? []);
  return { partner, exports: find(TRADE.exports, partner) ?? null, imports: find(TRADE.imports, partner) ?? null, exportShare: share(TRADE.exports), importShare: share(TRADE.imports) };
}

function ranksOf(code: string, countries: readonly CountryTrade[]): CountryProfile["ranks"] {
  return (["chinaShare", ...FLOWS] as const).flatMap((key) => {
    const rank = rankOf(code, countries.map((each) => ({ code: each.area.code, observations: each[key] })));
    return rank === null ? [] : [{ key, rank }];
  });
}
