/** Who the leading trade partner of each of the 33 is can be asked in three ways, each of one source and one way of counting, never mixed. */
import "server-only";
import type { Period } from "@/lib/domain/period";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { findSource, type Source } from "../source/list-sources";
import { disagreeing, leadingPartners, type LeaderYear, type Partner } from "./leading-partner";

/** Who counted: the two partners, each country itself, or the Correlates of War project, which has the European Union too. */
export const BASES = ["partners", "own", "cow"] as const;
export type Basis = (typeof BASES)[number];

export interface LeadersOfBasis {
  basis: Basis;
  partners: readonly Partner[];
  /** The indicators that are added up. */
  indicators: { exports: string; imports: string };
  /** Oldest first, never empty. */
  years: LeaderYear[];
  /** By period: areas of which partners and countries themselves give different answers. */
  disputed: Readonly<Record<Period, string[]>>;
  source: Source | null;
  /** When the newest of the figures was changed, and by which sources they are. */
  series: { source: { publisher: string; title: string; url: string | null }; updatedAt: string }[];
}

interface Rule {
  exports: string;
  imports: string;
  partners: readonly Partner[];
  /** Whether the partners' own reports are read, and not those of the countries. */
  isPartnersReport: boolean;
}

const RULES: Record<Basis, Rule> = {
  partners: { exports: "IMTS_EXPORTS", imports: "IMTS_IMPORTS", partners: ["CHN", "USA"], isPartnersReport: true },
  own: { exports: "IMTS_EXPORTS", imports: "IMTS_IMPORTS", partners: ["CHN", "USA"], isPartnersReport: false },
  cow: { exports: "COW_EXPORTS", imports: "COW_IMPORTS", partners: ["CHN", "USA", "EUU"], isPartnersReport: false },
};

/** The bases of which there are figures at the scope, for the areas of those codes. */
export async function getLeadingPartners(scope: Scope, areas: readonly string[]): Promise<LeadersOfBasis[]> {
  const keys = [...new Set(BASES.flatMap((basis) => keysOf(RULES[basis], areas)))];
  const read = new Map((await getManySeries(scope, keys)).map((each) => [each.key, each]));
  const years = Object.fromEntries(BASES.map((basis) => [basis, leadersOf(RULES[basis], areas, read)])) as Record<Basis, LeaderYear[]>;
  const found = BASES.filter((basis) => years[basis].length > 0);
  return Promise.all(
    found.map(async (basis): Promise<LeadersOfBasis> => {
      const rule = RULES[basis];
      const series = keysOf(rule, areas).flatMap((key) => read.get(key) ?? []);
      return {
        basis,
        partners: rule.partners,
        indicators: { exports: rule.exports, imports: rule.imports },
        years: years[basis],
        disputed: basis === "cow" ? {} : disputes(years[basis], years[basis === "own" ? "partners" : "own"]),
        source: (await findSource(scope, series[0]!.source.id)) ?? null,
        series: series.map(({ source, updatedAt }) => ({ source, updatedAt })),
      };
    }),
  );
}

function keyOf(rule: Rule, indicator: string, area: string, partner: Partner): string {
  return rule.isPartnersReport ? `${indicator}.${partner}.${area}.A` : `${indicator}.${area}.${partner}.A`;
}

function keysOf(rule: Rule, areas: readonly string[]): string[] {
  return areas.flatMap((area) => rule.partners.flatMap((partner) => [rule.exports, rule.imports].map((indicator) => keyOf(rule, indicator, area, partner))));
}

function leadersOf(rule: Rule, areas: readonly string[], read: ReadonlyMap<string, Series>): LeaderYear[] {
  const observations = (indicator: string, area: string, partner: Partner) => read.get(keyOf(rule, indicator, area, partner))?.observations ?? [];
  return leadingPartners(
    areas.map((area) => ({
      area,
      partners: rule.partners.map((partner) => ({ partner, exports: observations(rule.exports, area, partner), imports: observations(rule.imports, area, partner) })),
    })),
  );
}

function disputes(years: readonly LeaderYear[], others: readonly LeaderYear[]): Record<Period, string[]> {
  const byPeriod = new Map(others.map((year) => [year.period, year]));
  return Object.fromEntries(
    years.flatMap((year) => {
      const other = byPeriod.get(year.period);
      return other ? [[year.period, disagreeing(year, other)]] : [];
    }),
  );
}
