/** What the server hands the grid when it opens; plain data, so that it passes from server to browser as it is. */
import type { ChangesetState } from "@/lib/domain/changeset";
import type { IndicatorFacts } from "@/lib/domain/checks";
import type { Observation } from "@/lib/domain/observation";
import type { Freq } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import type { CellAddress, Proposal, PublishedCell } from "./cell";

export interface SeriesRow {
  key: string;
  refArea: string;
  counterpart: string;
  /** The areas' names in the page's language; no partner where the counterpart is "not applicable". */
  label: string;
  partner: string | null;
}

export interface AreaOption {
  code: string;
  /** In the page's language. */
  name: string;
  /** In every language: a file may come in any. */
  names: readonly string[];
}

/** A changeset that takes the edits. */
export interface DraftStanding {
  id: number;
  state: ChangesetState;
  message: string;
}

/** What somebody said of one proposed figure. */
export interface CellComment extends CellAddress {
  text: string;
  by: string;
  /** The moment, in UTC. */
  at: string;
  isSettled: boolean;
}

export interface GridSource {
  locale: Locale;
  indicator: string;
  /** The indicator's bounds, for the checks. */
  facts: IndicatorFacts;
  /** What the rules compare with beyond the sheet: the areas that make up an aggregate, and the other side's reports of the same flows. */
  context: { members: Record<string, readonly string[]>; mirrors: readonly { key: string; observations: readonly Observation[] }[] };
  unitIsPercent: boolean;
  freq: Freq;
  /** The newest publication in it. */
  publication: number;
  /** 'YYYY-MM-DD', the server's day: an indicator without figures begins there. */
  today: string;
  /** The signed-in person: their name stands beside what they type, their id apart keeps two people's kept edits apart. */
  actor: { id: number; name: string };
  areas: AreaOption[];
  series: (SeriesRow & { cells: PublishedCell[] })[];
  draft: (DraftStanding & { cells: (CellAddress & Proposal)[]; comments: CellComment[] }) | null;
  /** The public reason of a draft that is yet to be made. */
  defaultMessage: string;
}
