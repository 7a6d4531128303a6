/** Where things stand: the figures, charts, remarks and publications that the first page shows, all of one publication. */
import "server-only";
import { newestAnnotations, type Annotation } from "../annotation/list-annotations";
import { listAreas, type Area } from "../area/list-areas";
import { listIndicators, type IndicatorSummary } from "../indicator/list-indicators";
import { listPillars, type Pillar } from "../pillar/list-pillars";
import { listPublications, type PublicationSummary } from "../publication/list-publications";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { findSource, type Source } from "../source/list-sources";
import { getLeadingPartners, type LeadersOfBasis } from "../map/get-leading-partners";

/** The figures that lead the page, by the name under which the messages speak of them. */
export const LEADING_FIGURES = {
  balanceYear: "CHN_CUSTOMS_BALANCE.CHN.WLD.A",
  balanceMonth: "CHN_CUSTOMS_BALANCE.CHN.WLD.M",
  exportsRegion: "IMTS_EXPORTS.CHN.LCN.A",
  importsRegion: "IMTS_IMPORTS.CHN.LCN.A",
  usExportsRegion: "IMTS_EXPORTS.USA.LCN.A",
  usImportsRegion: "IMTS_IMPORTS.USA.LCN.A",
  investmentBrazil: "CGIT_INVESTMENT.BRA.CHN.A",
  co2China: "CO2.CHN._Z.A",
} as const;
export type LeadingFigure = keyof typeof LEADING_FIGURES;

/** What tells most of each theme; the first that exists is shown. */
const PILLAR_SERIES: Record<string, string> = {
  trade: "IMTS_EXPORTS.CHN.LCN.A",
  investment: "CGIT_INVESTMENT.BRA.CHN.A",
  finance: "CHN_FIN_OOF.BRA.CHN.A",
  technology: "HIGHTECH_EXPORT_SHARE.CHN._Z.A",
  social: "POPULATION.LCN._Z.A",
  culture: "VISA_ACCESS.BRA.CHN.A",
  climate: "CO2.LCN._Z.A",
  diplomacy: "UN_VOTE_AGREEMENT.BRA.CHN.A",
};

/** Every series that the overview shows a figure of. */
export const OVERVIEW_SERIES: readonly string[] = [...new Set([...Object.values(LEADING_FIGURES), ...Object.values(PILLAR_SERIES)])];

export interface ShownFigure {
  indicator: IndicatorSummary;
  series: Series;
}

export interface Overview {
  figures: (ShownFigure & { id: LeadingFigure })[];
  /** By each way of counting that has figures. */
  leaders: LeadersOfBasis[];
  pillars: (Pillar & { figure: ShownFigure | null })[];
  annotations: Annotation[];
  publications: PublicationSummary[];
  areas: Area[];
  /** The source of the trade figures. */
  tradeSource: Source | null;
}

const LIST_MAX = 1000;
const NEWEST = 5;
const TRADE = "IMTS_EXPORTS";

export async function getOverview(scope: Scope): Promise<Overview> {
  const [areas, indicators, pillars, annotations, publications] = await Promise.all([
    listAreas(scope, { limit: LIST_MAX }),
    listIndicators(scope, {}, { limit: LIST_MAX }),
    listPillars(scope),
    newestAnnotations(scope, NEWEST),
    listPublications(scope, { limit: NEWEST }),
  ]);
  const [read, leaders] = await Promise.all([getManySeries(scope, [...OVERVIEW_SERIES]), getLeadingPartners(scope, areas.data.filter((area) => area.lac).map((area) => area.code))]);
  const series = new Map(read.map((each) => [each.key, each]));
  const byCode = new Map(indicators.data.map((each) => [each.code, each]));
  const shown = (key: string | undefined): ShownFigure | null => {
    const found = key === undefined ? undefined : series.get(key);
    const indicator = found && byCode.get(found.indicator);
    return found && indicator ? { indicator, series: found } : null;
  };
  const tradeSource = byCode.get(TRADE)?.source;
  return {
    tradeSource: tradeSource === undefined ? null : ((await findSource(scope, tradeSource)) ?? null),
    figures: Object.entries(LEADING_FIGURES).flatMap(([id, key]) => {
      const figure = shown(key);
      return figure ? [{ id: id as LeadingFigure, ...figure }] : [];
    }),
    leaders,
    pillars: pillars.map((pillar) => ({ ...pillar, figure: shown(PILLAR_SERIES[pillar.slug]) })),
    annotations,
    publications: publications.data,
    areas: areas.data,
  };
}
