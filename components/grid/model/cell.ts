/** A cell of the grid is what is published, what is proposed instead, and what was typed but could not be read. */
import type { CellKind } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import type { Problem } from "@/lib/domain/problem";

export interface PublishedCell {
  period: Period;
  value: string | null;
  status: ObsStatus;
  /** The version that the editor is looking at. */
  baseId: string;
  /** The public reason of its last change. */
  note: string | null;
}

export interface Proposal {
  value: string | null;
  status: ObsStatus;
  remove: boolean;
  kind: CellKind;
  /** The public reason of this change. */
  note: string | null;
  /** The author's answer to warnings. */
  answer: string | null;
  /** The version it was made on; null where nothing was published. */
  baseId: string | null;
  by: string;
}

/** Text that is kept as it was typed until somebody mends it; it is never saved as a figure. */
export interface Refused {
  text: string;
  problem: Problem;
}

export interface CellEdit {
  proposal: Proposal | null;
  refused: Refused | null;
}

/** A figure that somebody else proposes for a cell. */
export interface OthersProposal {
  value: string | null;
  status: ObsStatus;
  remove: boolean;
  by: string;
  changeset: number;
}

export interface CellAddress {
  series: string;
  period: Period;
}

/** A cell before and after; null is a cell that nobody touched. */
export interface CellChange extends CellAddress {
  before: CellEdit | null;
  after: CellEdit | null;
}

export type CellId = string;

/** One text for a cell: neither keys nor periods hold blanks. */
export function cellId({ series, period }: CellAddress): CellId {
  return `${series} ${period}`;
}
