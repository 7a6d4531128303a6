/** A reviewer narrows the figures to an indicator, a kind of change, or to what is doubtful; the choice stands in the address. */
import { byCell, cellKey } from "@/components/desk/changeset/cell-anchor";
import type { DiffRow } from "@/components/desk/changeset/diff-rows";
import { CELL_KINDS, type CellKind } from "@/lib/domain/changeset";
import type { ChangesetDetail, ChangesetItem } from "@/lib/reading/desk/get-changeset";

/** What happens to the figure; removals and additions are told apart from changes of each kind. */
export const FIGURE_KINDS = ["added", "removed", ...CELL_KINDS] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface FigureFilter {
  indicator: string | null;
  kind: FigureKind | null;
  only: "warned" | "commented" | null;
}

type Params = Record<string, string | string[] | undefined>;

export function readFigureFilter(params: Params): FigureFilter {
  const { indicator, kind, only } = params;
  return {
    indicator: typeof indicator === "string" && /^[A-Z0-9_]{1,64}$/.test(indicator) ? indicator : null,
    kind: FIGURE_KINDS.find((each) => each === kind) ?? null,
    only: only === "warned" || only === "commented" ? only : null,
  };
}

/** What happens to the figure of a row, as the filter names it. */
export function figureKind({ change, cell }: DiffRow): FigureKind {
  if (change === "added" || change === "removed") return change;
  return cell.kind satisfies CellKind;
}

export function filterRows(rows: readonly DiffRow<ChangesetItem>[], { indicator, kind, only }: FigureFilter, { warnings, comments }: Pick<ChangesetDetail, "warnings" | "comments">): DiffRow<ChangesetItem>[] {
  const [warned, commented] = [byCell(warnings, (finding) => finding), byCell(comments, (comment) => comment.cell)];
  return rows.filter((row) => {
    if (indicator !== null && !row.cell.series.startsWith(`${indicator}.`)) return false;
    if (kind !== null && figureKind(row) !== kind) return false;
    return only === null || (only === "warned" ? warned : commented).has(cellKey(row.cell));
  });
}
