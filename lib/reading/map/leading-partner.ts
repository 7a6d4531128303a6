/** With whom each country trades most, year by year, of those partners whose figures can be compared, and of which countries that is not known. */
import "server-only";
import { add, compareDecimals, multiply } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods, type Period } from "@/lib/domain/period";

/** By ISO 3166-1 alpha-3, and the European Union. */
export type Partner = "CHN" | "USA" | "EUU";

/** One country's goods trade in both directions with each partner; all of one source and one way of counting. */
export interface PartnerTrade {
  area: string;
  partners: readonly { partner: Partner; exports: readonly Observation[]; imports: readonly Observation[] }[];
}

/** `equal` belongs to nobody; `unknown` where a figure of any partner is missing, because it might be the largest. */
export type Lead = { partner: Partner; isClear: boolean } | "equal" | "unknown";

export interface LeaderYear {
  period: Period;
  leads: { area: string; lead: Lead }[];
}

/** A lead is clear where trade with the first is at least so many times that with the second. */
const CLEAR_TIMES = "2";

/** Oldest year first; years in which nobody leads anywhere are left out. */
export function leadingPartners(trade: readonly PartnerTrade[]): LeaderYear[] {
  const sums = trade.map(({ area, partners }) => ({ area, partners: partners.map((each) => ({ partner: each.partner, sums: twoWay(each) })) }));
  const periods = [...new Set(sums.flatMap((each) => each.partners.flatMap((partner) => [...partner.sums.keys()])))].sort(comparePeriods);
  return periods
    .map((period) => ({ period, leads: sums.map(({ area, partners }) => ({ area, lead: leadOf(partners.map((each) => ({ partner: each.partner, sum: each.sums.get(period) }))) })) }))
    .filter((year) => year.leads.some(({ lead }) => typeof lead === "object"));
}

/** Areas of which both know the leader, and do not agree. */
export function disagreeing(year: LeaderYear, other: LeaderYear): string[] {
  const others = new Map(other.leads.map(({ area, lead }) => [area, lead]));
  return year.leads.flatMap(({ area, lead }) => {
    const against = others.get(area);
    return typeof lead === "object" && typeof against === "object" && lead.partner !== against.partner ? [area] : [];
  });
}

function leadOf(sums: readonly { partner: Partner; sum: string | undefined }[]): Lead {
  const known = sums.flatMap(({ partner, sum }) => (sum === undefined ? [] : [{ partner, sum }]));
  const [first, second] = known.sort((a, b) => compareDecimals(b.sum, a.sum));
  if (!first || !second || known.length < sums.length) return "unknown";
  if (compareDecimals(first.sum, second.sum) === 0) return "equal";
  return { partner: first.partner, isClear: compareDecimals(first.sum, multiply(second.sum, CLEAR_TIMES)) >= 0 };
}

/** Exports and imports together, in the periods in which both are known. */
function twoWay({ exports, imports }: PartnerTrade["partners"][number]): Map<Period, string> {
  const into = new Map(imports.map(({ period, value }) => [period, value]));
  return new Map(
    exports.flatMap(({ period, value }) => {
      const other = into.get(period);
      return value !== null && other != null ? [[period, add(value, other)] as const] : [];
    }),
  );
}
