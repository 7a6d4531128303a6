/** An expected failure is one of a closed list of codes, with its sentence filled in. */
import type { CellConflict } from "./cell-conflict";
import { PROBLEM_SENTENCES, type ProblemCode } from "./problem-sentences";

export { PROBLEM_CODES, PROBLEM_SENTENCES, type ProblemCode } from "./problem-sentences";

export type ProblemParams = Record<string, string | number>;

export interface Problem {
  code: ProblemCode;
  /** Fill the sentence in any language: screens translate `problem.<code>` with these. */
  params?: ProblemParams;
  /** The English sentence, filled. */
  message: string;
  /** Places in the input, as dotted paths, each with its own message. */
  errors?: { path: string; message: string }[];
  conflicts?: CellConflict[];
  retryAfterSeconds?: number;
}

/** The template with each `{name}` replaced from params; a name without a param becomes empty. */
export function fillSentence(template: string, params: ProblemParams = {}): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : ""))
    .replace(/ {2,}/g, " ");
}

/** A problem of the closed list; `extra` adds the places, conflicts or waiting time that belong to it. */
export function problem(
  code: ProblemCode,
  params?: ProblemParams,
  extra?: Pick<Problem, "errors" | "conflicts" | "retryAfterSeconds">,
): Problem {
  return { code, ...(params && { params }), message: fillSentence(PROBLEM_SENTENCES[code], params), ...extra };
}
