/** How many countries trade more with China than with the United States, year by year, and of how many that is known. */
import "server-only";
import { add, compareDecimals } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods } from "@/lib/domain/period";

/** What one country reports of its goods trade with both. */
export interface TradeWithBoth {
  code: string;
  china: { exports: readonly Observation[]; imports: readonly Observation[] };
  us: { exports: readonly Observation[]; imports: readonly Observation[] };
}

export interface LeaderYear {
  period: string;
  /** Codes of the countries whose exports and imports together are larger with China. */
  china: string[];
  us: string[];
  /** Codes of those of which one of the four figures is not known; equal ones are nobody's. */
  unknown: string[];
}

/** Oldest year first; years in which no country has all four figures are left out. */
export function leadingPartners(countries: readonly TradeWithBoth[]): LeaderYear[] {
  const sums = countries.map(({ code, china, us }) => ({ code, china: twoWay(china), us: twoWay(us) }));
  const periods = [...new Set(sums.flatMap((each) => [...each.china.keys()]))].sort(comparePeriods);
  return periods
    .map((period) => {
      const year: LeaderYear = { period, china: [], us: [], unknown: [] };
      for (const { code, china, us } of sums) {
        const [a, b] = [china.get(period), us.get(period)];
        if (a === undefined || b === undefined) year.unknown.push(code);
        else if (compareDecimals(a, b) > 0) year.china.push(code);
        else if (compareDecimals(a, b) < 0) year.us.push(code);
      }
      return year;
    })
    .filter((year) => year.china.length + year.us.length > 0);
}

function twoWay({ exports, imports }: TradeWithBoth["china"]): Map<string, string> {
  const into = new Map(imports.map(({ period, value }) => [period, value]));
  return new Map(
    exports.flatMap(({ period, value }) => {
      const other = into.get(period);
      return value !== null && other != null ? [[period, add(value, other)] as const] : [];
    }),
  );
}
