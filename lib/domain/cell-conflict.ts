/** A conflict says what its author saw, what stands now, and what was proposed, so that a person can decide. */

/** Values are decimal strings; null is a missing value or no observation at all. */
export interface CellConflict {
  series: string;
  period: string;
  /** What the changeset proposes. */
  yours: string | null;
  /** What its author was looking at. */
  expected: string | null;
  /** What is published now. */
  current: string | null;
  /** Who published the current value. */
  currentBy?: string | null;
  /** When, as RFC 3339 in UTC. */
  currentAt?: string | null;
}
