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
}

/** What is published, with what the same changeset proposes: its new indicators and areas count as known. */
export interface CheckContext {
  indicators: ReadonlyMap<string, IndicatorFacts>;
  areas: ReadonlySet<string>;
  /** The published observations of each series that exists, oldest first; a key that is not here is a new series. */
  series: ReadonlyMap<string, readonly Observation[]>;
}

export interface RuleContext extends CheckContext {
  key: SeriesKey;
  /** The series with and without the proposal. */
  view: SeriesView;
  published: ReadonlyMap<Period, Observation>;
}

/** One rule: what it finds about the cell, usually nothing. */
export type Rule = (cell: CheckedCell, context: RuleContext) => Finding[];
