/** Every change of cells is one step that can be undone, whether it was one key or a pasted block, and whether it was saved or not. */
import { sameObservation } from "@/lib/domain/revision";
import { cellId, type CellAddress, type CellChange, type CellEdit, type Proposal } from "./cell";
import { editAt, type GridState } from "./state";
import { withCells } from "./sheet";

/** Steps kept for undo; a paste of 5,000 cells is one. */
const STEPS_MAX = 500;

/** Writes the edits as one undoable step; cells that stay as they are are left out. */
export function change(state: GridState, edits: readonly (CellAddress & { edit: CellEdit | null })[]): GridState {
  const step: CellChange[] = [];
  for (const { series, period, edit } of edits) {
    const before = editAt(state, { series, period });
    if (!sameEdit(before, edit)) step.push({ series, period, before, after: edit });
  }
  if (step.length === 0) return state;
  return { ...write(state, step, "after"), undo: [...state.undo.slice(1 - STEPS_MAX), step], redo: [] };
}

/** Takes the last step back, or forth again; the same state where there is none. */
export function undo(state: GridState): GridState {
  const step = state.undo.at(-1);
  if (!step) return state;
  return { ...write(state, step, "before"), undo: state.undo.slice(0, -1), redo: [...state.redo, step] };
}

export function redo(state: GridState): GridState {
  const step = state.redo.at(-1);
  if (!step) return state;
  return { ...write(state, step, "after"), redo: state.redo.slice(0, -1), undo: [...state.undo, step] };
}

/** Writes one side of the changes, and marks as unsaved every cell whose proposal is another now. */
export function write(state: GridState, changes: readonly CellChange[], side: "before" | "after"): GridState {
  const dirty = new Map(state.dirty);
  for (const each of changes) {
    const { series, period } = each;
    const from = editAt(state, each)?.proposal ?? null;
    if (!sameProposal(from, each[side]?.proposal ?? null)) dirty.set(cellId(each), { series, period });
  }
  return { ...state, edits: withCells(state.edits, changes.map((each) => ({ series: each.series, period: each.period, cell: each[side] }))), dirty };
}

export function sameProposal(a: Proposal | null, b: Proposal | null): boolean {
  if (a === null || b === null) return a === b;
  return a.remove === b.remove && a.kind === b.kind && a.note === b.note && a.answer === b.answer && a.baseId === b.baseId && sameObservation(a, b) && a.value === b.value;
}

function sameEdit(a: CellEdit | null, b: CellEdit | null): boolean {
  return sameProposal(a?.proposal ?? null, b?.proposal ?? null) && a?.refused?.text === b?.refused?.text && a?.refused?.problem.code === b?.refused?.problem.code;
}
