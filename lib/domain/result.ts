/** An expected failure is a value that the caller must look at, never an exception. */
import type { Problem } from "./problem";

export type Ok<T> = { ok: true; value: T };
export type Failed = { ok: false; problem: Problem };
export type Result<T> = Ok<T> | Failed;

/** A result that holds `value`. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** A result that says what went wrong. */
export function fail(problem: Problem): Failed {
  return { ok: false, problem };
}
