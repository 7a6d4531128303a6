/** What a proposal touches is asked of two moments: the present, and the publication it would be. */
import type { EntryKind } from "@/lib/domain/kinds";
import type { Scope } from "../../scope";

/** The cells and entries of a proposal, without their values. */
export interface Touch {
  cells: readonly { series: string; period: string }[];
  entries: readonly { kind: EntryKind; id: string }[];
}

export interface Moments {
  before: Scope;
  after: Scope;
}

/** The keys of the series it touches, each once. */
export const touchedSeries = ({ cells }: Touch): string[] => [...new Set(cells.map(({ series }) => series))];

/** The codes of the entries of one kind. */
export const touchedCodes = ({ entries }: Touch, kind: EntryKind): string[] => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
