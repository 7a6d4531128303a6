/** A rule sees one cell, what is published in its series, and the series as it would stand; it asks nothing else. */
import type { Observation } from "../observation";
import type { Period } from "../period";
import type { SeriesKey } from "../series-key";
import type { CheckedCell } from "./cell";
import type { Finding } from "./finding";
import type { SeriesView } from "./series-view";

/** What an indicator says of its values. */
export interface IndicatorFacts {
  minValue?: string | null;
  maxValue?: string | null;
  /** Whether figures of areas, and with partners, may be added up. */
  isAdditive?: boolean;
}

/** What is asked of an aggregate: which areas make it up. The world's members are all, and nobody has them all. */
export type Members = ReadonlyMap<string, readonly string[]>;

/** What is published, with what the same changeset proposes: its new indicators and areas count as known. */
export interface CheckContext {
  indicators: ReadonlyMap<string, IndicatorFacts>;
  areas: ReadonlySet<string>;
  /** Which areas make up an aggregate. */
  members: Members;
  /** The published observations of each series that exists, oldest first; a key that is not here is a new series. Those that the checked ones are compared with are among them. */
  series: ReadonlyMap<string, readonly Observation[]>;
  /** Other proposed cells, where those that are checked are not all. */
  drafted?: Drafted;
}

/** Proposed cells by series and period. */
export type Drafted = ReadonlyMap<string, ReadonlyMap<Period, Pick<CheckedCell, "value" | "remove">>>;

export interface RuleContext extends CheckContext {
  key: SeriesKey;
  /** The series with and without the proposal. */
  view: SeriesView;
  published: ReadonlyMap<Period, Observation>;
  /** The figure of any series as it would stand; null where there is none. */
  figureAt: (series: string, period: Period) => string | null;
  isDrafted: (series: string, period: Period) => boolean;
}

/** One rule: what it finds about the cell, usually nothing. */
export type Rule = (cell: CheckedCell, context: RuleContext) => Finding[];
