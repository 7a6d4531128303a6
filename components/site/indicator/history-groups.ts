/** The vintages of a series are told by publication: how many figures each gave first, revised, corrected or took away. */
import type { VintageKind } from "@/lib/domain/changeset";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods } from "@/lib/domain/period";
import type { Vintage } from "./VintageList";

export interface HistoryGroup {
  publication: number;
  publishedAt: string;
  title: string;
  publishedBy: string;
  backFilled: boolean;
  /** Figures by kind, in the order of first appearance. */
  counts: { kind: VintageKind; count: number }[];
  /** What changed of figures said before: the old vintage beside the new one. First figures are counted and not listed. */
  changes: { before: Vintage; after: Vintage }[];
}

/** Newest publication first. Vintages come by period, oldest first. */
export function historyGroups(vintages: readonly Vintage[]): HistoryGroup[] {
  const groups = new Map<number, HistoryGroup>();
  vintages.forEach((after, index) => {
    const { publication, publishedAt, reason, publishedBy, backFilled } = after;
    const group = groups.get(publication) ?? { publication, publishedAt, title: reason, publishedBy, backFilled, counts: [], changes: [] };
    groups.set(publication, group);
    const count = group.counts.find((each) => each.kind === after.kind);
    if (count) count.count += 1;
    else group.counts.push({ kind: after.kind, count: 1 });
    const before = vintages[index - 1];
    if (before?.period === after.period) group.changes.push({ before, after });
  });
  return [...groups.values()].sort((a, b) => b.publication - a.publication);
}

/** What was said first of each period that still has a figure, as a line. */
export function firstSaid(vintages: readonly Vintage[]): Observation[] {
  const first = new Map<string, Observation>();
  for (const { period, value, status } of vintages) if (!first.has(period)) first.set(period, { period, value, status });
  return [...first.values()].sort((a, b) => comparePeriods(a.period, b.period));
}
