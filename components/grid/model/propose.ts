/** What somebody enters into a cell becomes a proposal only where it differs from what is published. */
import { agreeStatus, defaultStatus, NORMAL_STATUS, type ObsStatus } from "@/lib/domain/observation";
import { sameObservation } from "@/lib/domain/revision";
import type { CellEdit, Proposal, PublishedCell } from "./cell";

/** What a cell stands on. */
export interface Ground {
  published: PublishedCell | null;
  edit: CellEdit | null;
  /** Whose hand it is. */
  by: string;
}

/** What the cell shows as its figure: the proposal, else what is published; null where there is none or it is removed. */
export function figureOf({ published, edit }: Pick<Ground, "published" | "edit">): { value: string | null; status: ObsStatus } | null {
  const { proposal } = edit ?? { proposal: null };
  if (proposal) return proposal.remove ? null : { value: proposal.value, status: proposal.status };
  return published;
}

/** The edit after a figure was entered. The status stays as it was where the writer named none: a flag is not lost by typing over its figure. */
export function enterValue(ground: Ground, value: string | null, named: ObsStatus | null): CellEdit | null {
  const shown = figureOf(ground);
  const kept = value !== null && shown !== null && shown.value !== null ? shown.status : defaultStatus(value);
  return propose(ground, value, named ?? kept);
}

/** The edit after another status was chosen: one that says "missing" takes the value away, any other brings one back. */
export function enterStatus(ground: Ground, status: ObsStatus): CellEdit | null {
  const value = figureOf(ground)?.value ?? ground.published?.value ?? null;
  if (agreeStatus(value, status).ok) return propose(ground, value, status);
  return agreeStatus(null, status).ok ? propose(ground, null, status) : ground.edit;
}

/** Delete: takes back what was typed, else what was proposed, else proposes that the published figure be removed. */
export function clearCell({ published, edit, by }: Ground): CellEdit | null {
  if (edit?.refused) return edit.proposal ? { ...edit, refused: null } : null;
  if (edit?.proposal || !published) return null;
  const removal: Proposal = { value: null, status: defaultStatus(null), remove: true, kind: "revision", note: null, answer: null, baseId: published.baseId, by };
  return { proposal: removal, refused: null };
}

/** The same proposal, made on what is published now: its author has seen both. */
export function keepMine({ published, edit, by }: Ground): CellEdit | null {
  const proposal = edit?.proposal;
  if (!proposal) return edit;
  return { ...edit, proposal: { ...proposal, baseId: published?.baseId ?? null, kind: kindOn(published, proposal), by } };
}

/** Whether what is published changed since the proposal was made. */
export function isOvertaken(published: PublishedCell | null, proposal: Proposal): boolean {
  return proposal.baseId !== (published?.baseId ?? null);
}

function propose({ published, edit, by }: Ground, value: string | null, status: ObsStatus): CellEdit | null {
  if (published && sameObservation(published, { value, status })) return null;
  const before = edit?.proposal ?? null;
  const proposal: Proposal = {
    value,
    status,
    remove: false,
    kind: kindOn(published, before),
    note: before?.note ?? null,
    answer: before?.answer ?? null,
    baseId: published?.baseId ?? null,
    by,
  };
  return { proposal, refused: null };
}

/** A first figure revises nothing; what revises is a revision until its author says otherwise. */
function kindOn(published: PublishedCell | null, before: Proposal | null): Proposal["kind"] {
  if (!published) return "first";
  return before && before.kind !== "first" ? before.kind : "revision";
}

/** Whether a status may be chosen for the cell: it needs a value where it says that there is one. */
export function mayHaveStatus(ground: Pick<Ground, "published" | "edit">, status: ObsStatus): boolean {
  const value = figureOf(ground)?.value ?? ground.published?.value ?? null;
  return status === NORMAL_STATUS ? value !== null : agreeStatus(value, status).ok || agreeStatus(null, status).ok;
}
