/** All that the grid knows stands in one value; every change of it is made by a pure function. */
import type { DecimalSign } from "@/lib/domain/number";
import type { IndicatorFacts } from "@/lib/domain/checks";
import type { Freq } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import type { RefusedCell } from "@/lib/ingest/read-block";
import type { CellAddress, CellChange, CellEdit, CellId, OthersProposal, Proposal, PublishedCell } from "./cell";
import type { EditMode } from "./keys";
import { addressAt, type Layout } from "./layout";
import type { Said } from "./said";
import type { Selection } from "./selection";
import { cellOf, type Sheet } from "./sheet";
import type { AreaOption, CellComment, DraftStanding, GridSource, SeriesRow } from "./source";

/** What does not change while the grid is open. */
export interface GridFacts {
  locale: Locale;
  indicator: string;
  bounds: IndicatorFacts;
  context: GridSource["context"];
  unitIsPercent: boolean;
  freq: Freq;
  areas: readonly AreaOption[];
  author: string;
  /** The public reason of a draft whose author has given none yet. */
  defaultMessage: string;
}

export interface Creation {
  key: string;
  message: string;
}

/** What became of the last paste, until it is put away. */
export interface PasteReport {
  taken: number;
  blank: number;
  /** Refused cells that have a place in the sheet stand there; these have none. */
  outside: RefusedCell[];
  refused: number;
  marks: string[];
  /** Columns that held statuses alone, and were joined to their figures. */
  statusColumns: number;
}

export interface GridState {
  facts: GridFacts;
  published: Sheet<PublishedCell>;
  edits: Sheet<CellEdit>;
  /** What others propose. */
  others: Sheet<OthersProposal>;
  /** The newest publication that `published` knows. */
  publication: number;
  /** Proposals as the server holds them. */
  saved: ReadonlyMap<CellId, Proposal>;
  /** Cells that the server may not know as they stand. */
  dirty: ReadonlyMap<CellId, CellAddress>;
  /** Under which name a first draft was asked for, until the server has answered: the same name twice makes one draft. */
  creation: Creation | null;
  /** Every series, found or not. */
  rows: readonly SeriesRow[];
  find: string;
  layout: Layout;
  selection: Selection;
  mode: EditMode | null;
  undo: readonly (readonly CellChange[])[];
  redo: readonly (readonly CellChange[])[];
  /** The writer's own decimal sign; undefined where the language decides. */
  decimal: DecimalSign | undefined;
  /** What was last copied and with which decimal sign, so that the grid understands itself. */
  copied: { text: string; decimal: DecimalSign } | null;
  paste: PasteReport | null;
  said: Said | null;
  draft: DraftStanding | null;
  comments: readonly CellComment[];
  message: string;
}

export function publishedAt(state: GridState, address: CellAddress): PublishedCell | null {
  return cellOf(state.published, address);
}

export function editAt(state: GridState, address: CellAddress): CellEdit | null {
  return cellOf(state.edits, address);
}

/** What a proposal in the cell would stand on. */
export function groundAt(state: GridState, address: CellAddress) {
  return { published: publishedAt(state, address), edit: editAt(state, address), by: state.facts.author };
}

export function activeAddress(state: GridState): CellAddress | undefined {
  return addressAt(state.layout, state.selection.active);
}
