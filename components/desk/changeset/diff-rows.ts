/** The cells of a proposal in the order in which a reviewer should look: the largest relative change first. */
import { changePercent, compareDecimals } from "@/lib/domain/decimal";
import type { ObsStatus } from "@/lib/domain/observation";
import type { CellKind } from "@/lib/domain/changeset";

export interface DiffCell {
  series: string;
  period: string;
  value: string | null;
  status: ObsStatus;
  remove: boolean;
  kind: CellKind;
  note: string | null;
  answer: string | null;
  before: string | null;
  beforeStatus: ObsStatus | null;
}

export interface DiffRow<C extends DiffCell = DiffCell> {
  cell: C;
  change: "changed" | "added" | "removed" | "same";
  /** Per cent with one decimal; null where there is no number on either side, or it was zero. */
  percent: string | null;
}

/** Rows by falling size of relative change; then those whose change has no percentage, then what is new. */
export function diffRows<C extends DiffCell>(cells: readonly C[]): DiffRow<C>[] {
  return cells.map(toRow).sort((a, b) => rank(a) - rank(b) || bySize(a, b));
}

function toRow<C extends DiffCell>(cell: C): DiffRow<C> {
  const had = cell.beforeStatus !== null;
  if (cell.remove) return { cell, change: had ? "removed" : "same", percent: null };
  if (!had) return { cell, change: "added", percent: null };
  const { before, value } = cell;
  if (before === null || value === null) return { cell, change: before === value && cell.status === cell.beforeStatus ? "same" : "changed", percent: null };
  const isSame = compareDecimals(before, value) === 0;
  return { cell, change: isSame && cell.status === cell.beforeStatus ? "same" : "changed", percent: changePercent(before, value) };
}

/** What is taken away cannot be seen afterwards, so it comes before what is new. */
function rank({ change, percent }: DiffRow): number {
  if (change === "changed") return percent === null ? 1 : 0;
  return { removed: 2, added: 3, same: 4 }[change];
}

function bySize(a: DiffRow, b: DiffRow): number {
  if (a.percent !== null && b.percent !== null) return compareDecimals(size(b.percent), size(a.percent));
  return 0;
}

const size = (percent: string) => percent.replace("-", "");
