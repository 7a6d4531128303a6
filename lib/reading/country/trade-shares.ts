/** A partner's weight in a country's goods trade is computed year by year, exactly, from figures of one source and one reporter. */
import "server-only";
import { add, divide, multiply } from "@/lib/domain/decimal";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import { comparePeriods } from "@/lib/domain/period";

/** What one country reports: its exports and imports, with one partner and with the world. */
export interface ReportedTrade {
  exports: readonly Observation[];
  imports: readonly Observation[];
  worldExports: readonly Observation[];
  worldImports: readonly Observation[];
}

const SHARE_DECIMALS = 1;
const NORMAL: ObsStatus = "A";

/** The partner's share in exports and imports together, in per cent; only years in which all four figures are known. */
export function tradeShares({ exports, imports, worldExports, worldImports }: ReportedTrade): Observation[] {
  const parts = [exports, imports, worldExports, worldImports].map((each) => new Map(each.map((observation) => [observation.period, observation])));
  return periodsOfAll(parts).flatMap((period): Observation[] => {
    const [out, into, worldOut, worldInto] = parts.map((part) => part.get(period));
    if (!out?.value || !into?.value || !worldOut?.value || !worldInto?.value) return [];
    const share = divide(multiply(add(out.value, into.value), "100"), add(worldOut.value, worldInto.value), SHARE_DECIMALS);
    // A share is as sure as the least sure of its parts.
    const status = [out, into, worldOut, worldInto].find((each) => each.status !== NORMAL)?.status ?? NORMAL;
    return share === null ? [] : [{ period, value: share, status }];
  });
}

/** The partner's share in one direction of trade, in per cent. */
export function shareOf(part: readonly Observation[], whole: readonly Observation[]): Observation[] {
  const nothing: Observation[] = part.map(({ period, status }) => ({ period, value: "0", status }));
  return tradeShares({ exports: part, imports: nothing, worldExports: whole, worldImports: nothing });
}

function periodsOfAll(parts: readonly Map<string, Observation>[]): string[] {
  const [first, ...others] = parts;
  return [...(first?.keys() ?? [])].filter((period) => others.every((each) => each.has(period))).sort(comparePeriods);
}
