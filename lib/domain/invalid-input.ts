/** Input that does not fit its schema becomes one problem that lists every place and what is wrong there. */
import type { z } from "zod";
import { problem, type Problem } from "./problem";
import { fail, ok, type Result } from "./result";

/** More than this says nothing new, and the answer stays small however bad the input. */
const ERRORS_MAX = 100;

/** The problem `invalid-input` with a dotted path for each issue; the empty path is the whole input. */
export function invalidInput(error: z.core.$ZodError): Problem {
  const errors = error.issues.flatMap(places).slice(0, ERRORS_MAX);
  return problem("invalid-input", undefined, { errors });
}

/** What the schema makes of the input, or the problem that lists what is wrong with it. */
export function readInput<T extends z.ZodType>(schema: T, input: unknown): Result<z.output<T>> {
  const result = schema.safeParse(input);
  return result.success ? ok(result.data) : fail(invalidInput(result.error));
}

function places(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  // An unknown field is said at its own place, so that a form or a script finds it.
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...issue.path, key.slice(0, 100)].join("."), message: "This field is not known here; remove it." }));
  }
  return [{ path: issue.path.join("."), message: issue.message }];
}
