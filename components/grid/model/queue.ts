/** What the server does not know yet goes to it in batches, and a cell leaves the queue only once the server has it as it stands. */
import type { ChangesetState } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import type { Problem } from "@/lib/domain/problem";
import { cellId, type CellAddress, type Proposal } from "./cell";
import { sameProposal } from "./change";
import { editAt, type Creation, type GridState } from "./state";
import { withCells } from "./sheet";

/** Small enough for one request whatever its notes; a larger paste goes in several. */
export const BATCH_CELLS_MAX = 500;

export interface Batch {
  entries: (CellAddress & { proposal: Proposal | null })[];
  /** Cells that are written anew: a note or an answer was taken back, or the proposal was put on what is published now. */
  anew: CellAddress[];
}

/** A cell as it is sent; the schema of lib/domain/kinds reads it. */
export interface SentCell extends CellAddress {
  value?: string | null;
  status?: ObsStatus;
  remove?: true;
  kind: Proposal["kind"];
  note: string | null;
  answer: string | null;
  baseId: string | null;
}

export interface SaveRequest {
  /** Null asks for a new draft under the name of `creation`. */
  changesetId: number | null;
  creation: Creation | null;
  /** Only where the public reason was put differently. */
  message?: string;
  cells: SentCell[];
  dropped: CellAddress[];
  anew: CellAddress[];
}

export interface Standing {
  id: number;
  state: ChangesetState;
  message: string;
}

/** Whether anything waits to be sent. */
export function hasWaiting(state: GridState): boolean {
  return state.dirty.size > 0 || (state.draft !== null && isRenamed(state));
}

/** Whether all that waits is the taking back of what never left: then no draft is made for it. */
export function isNothing(state: GridState): boolean {
  if (state.draft !== null || state.creation !== null) return false;
  return [...state.dirty.values()].every((address) => !editAt(state, address)?.proposal);
}

/** The oldest unsaved cells. */
export function nextBatch(state: GridState): Batch {
  const addresses = [...state.dirty.values()].slice(0, BATCH_CELLS_MAX);
  const entries = addresses.map(({ series, period }) => ({ series, period, proposal: editAt(state, { series, period })?.proposal ?? null }));
  const anew = entries.filter(({ proposal, ...address }) => {
    const saved = state.saved.get(cellId(address));
    return proposal && saved && ((saved.note && !proposal.note) || (saved.answer && !proposal.answer) || saved.baseId !== proposal.baseId);
  });
  return { entries, anew: anew.map(({ series, period }) => ({ series, period })) };
}

/** The batch as it is sent. */
export function requestOf(state: GridState, batch: Batch): SaveRequest {
  return {
    changesetId: state.draft?.id ?? null,
    creation: state.creation,
    ...(state.draft && isRenamed(state) && { message: state.message.trim() }),
    cells: batch.entries.flatMap(({ series, period, proposal }) => (proposal ? [sent({ series, period }, proposal)] : [])),
    dropped: batch.entries.flatMap(({ series, period, proposal }) => (proposal ? [] : [{ series, period }])),
    anew: batch.anew,
  };
}

function sent(address: CellAddress, { value, status, remove, kind, note, answer, baseId }: Proposal): SentCell {
  return { ...address, ...(remove ? { remove } : { value, status }), kind, note, answer, baseId };
}

/** The state after the server has the batch. What was changed meanwhile stays in the queue. */
export function acknowledge(state: GridState, batch: Batch, draft: Standing | null): GridState {
  const dirty = new Map(state.dirty);
  const saved = new Map(state.saved);
  for (const { series, period, proposal } of batch.entries) {
    const id = cellId({ series, period });
    if (proposal) saved.set(id, proposal);
    else saved.delete(id);
    if (sameProposal(editAt(state, { series, period })?.proposal ?? null, proposal)) dirty.delete(id);
  }
  return { ...state, dirty, saved, draft: draft ?? state.draft, creation: null };
}

/** Marks the cells that the server refused, each with its sentence, and lets the others go on; null where it named none of them. */
export function refuseSent(state: GridState, batch: Batch, { code, errors = [] }: Problem): GridState | null {
  const cells = batch.entries.filter(({ proposal }) => proposal !== null);
  const named = new Map<string, string>();
  for (const { path, message } of errors) {
    const index = /^(?:cells|items)\.(\d+)(?:\.|$)/.exec(path)?.[1];
    const cell = index === undefined ? undefined : cells[Number(index)];
    if (cell) named.set(cellId(cell), message);
  }
  if (named.size === 0) return null;
  const dirty = new Map(state.dirty);
  const marked = cells.flatMap(({ series, period }) => {
    const [id, edit] = [cellId({ series, period }), editAt(state, { series, period })];
    const message = named.get(id);
    if (message === undefined || !edit) return [];
    dirty.delete(id);
    return [{ series, period, cell: { ...edit, refused: { text: edit.proposal?.value ?? "", problem: { code, message } } } }];
  });
  return { ...state, dirty, edits: withCells(state.edits, marked) };
}

function isRenamed({ message, draft }: GridState): boolean {
  return draft !== null && message.trim() !== "" && message.trim() !== draft.message;
}
