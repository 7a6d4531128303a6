/** What the server does not have yet is also kept in the browser, so that a closed tab loses nothing. */
import { isDecimal } from "@/lib/domain/decimal";
import { isObsStatus } from "@/lib/domain/observation";
import { parsePeriod } from "@/lib/domain/period";
import { sameObservation } from "@/lib/domain/revision";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { cellId, type CellAddress, type CellEdit, type CellId, type Proposal } from "./cell";
import { write } from "./change";
import { coverPeriods, withProposedRows } from "./extend";
import { editAt, publishedAt, type Creation, type GridState } from "./state";
import { cellsOf } from "./sheet";

type KeptCell = CellAddress & { edit: CellEdit | null };

export interface KeptEdits {
  creation: Creation | null;
  /** A public reason that the server does not have yet. */
  message: string | null;
  cells: KeptCell[];
}

/** Everything that would be lost with the tab; null where nothing would. */
export function keptEdits(state: GridState): KeptEdits | null {
  const cells = new Map<CellId, KeptCell>();
  for (const [id, address] of state.dirty) cells.set(id, { ...address, edit: editAt(state, address) });
  for (const { series, period, cell } of cellsOf(state.edits)) {
    if (cell.refused) cells.set(cellId({ series, period }), { series, period, edit: cell });
  }
  const base = state.draft?.message ?? state.facts.defaultMessage;
  const message = state.message === base ? null : state.message;
  return cells.size === 0 && message === null && state.creation === null ? null : { creation: state.creation, message, cells: [...cells.values()] };
}

/** The kept text read back; null where it is none of ours. */
export function readKept(text: string | null): KeptEdits | null {
  if (text === null) return null;
  try {
    const { creation = null, message = null, cells } = JSON.parse(text) as KeptEdits;
    return Array.isArray(cells) ? { creation, message, cells: cells.filter(isKept) } : null;
  } catch {
    return null;
  }
}

/** The grid with kept edits laid over what the server holds; what has been published since is let go. */
export function restore(state: GridState, kept: KeptEdits): GridState {
  const changes = kept.cells.flatMap(({ series, period, edit }) => {
    const published = publishedAt(state, { series, period });
    const proposal = edit?.proposal ?? null;
    if (proposal && !proposal.remove && published && sameObservation(published, proposal)) return [];
    return [{ series, period, before: null, after: edit }];
  });
  const shown = coverPeriods(withProposedRows(state, changes), changes.map(({ period }) => period));
  return { ...write(shown, changes, "after"), creation: state.draft ? null : kept.creation, message: kept.message ?? state.message };
}

function isKept({ series, period, edit }: KeptCell): boolean {
  if (!parseSeriesKey(series).ok || !parsePeriod(period).ok) return false;
  const { proposal, refused } = edit ?? { proposal: null, refused: null };
  return (proposal === null || isProposal(proposal)) && (refused === null || (typeof refused.text === "string" && typeof refused.problem.message === "string"));
}

function isProposal({ value, status }: Proposal): boolean {
  return (value === null || isDecimal(value)) && isObsStatus(status);
}
