/** Every public read says as of which publication it is made; nothing is read without one. */
import "server-only";

/** The world as it stood once publication `at` had been made. */
export interface Scope {
  readonly at: number;
}

/** A part of a list; `nextCursor` is null on the last part. */
export interface Page<T> {
  data: T[];
  nextCursor: string | null;
}

/** What a list may be asked for. */
export interface PageRequest {
  /** From 1 to 1000. */
  limit: number;
  /** What the list is sorted by, after which to go on. */
  after?: string;
}

/** Cuts `limit + 1` rows into a page; `cursorOf` gives what the list is sorted by. */
export function toPage<T>(rows: T[], limit: number, cursorOf: (row: T) => string): Page<T> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}
