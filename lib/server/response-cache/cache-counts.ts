/** What the cache did is counted in plain numbers, which the metrics read when they are asked. */
import "server-only";

/** A type and no interface, so that its entries are known to be numbers. */
export type CacheCounts = {
  /** Answers 200 written from memory. */
  hits: number;
  /** Answers 304. */
  notModified: number;
  /** Requests that waited for an answer to be made. */
  misses: number;
  /** Answers that may be older than the newest publication. */
  stale: number;
  /** How often an answer was made. */
  made: number;
};

export function newCounts(): CacheCounts {
  return { hits: 0, notModified: 0, misses: 0, stale: 0, made: 0 };
}
