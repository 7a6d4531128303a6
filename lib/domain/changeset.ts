/** A changeset goes from draft to an end by allowed steps only, and nothing leads out of published or withdrawn. */
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

export type { CellConflict } from "./cell-conflict";

export const CHANGESET_STATES = ["draft", "submitted", "published", "rejected", "withdrawn"] as const;
export type ChangesetState = (typeof CHANGESET_STATES)[number];

export const CHANGESET_STEPS = ["edit", "submit", "publish", "reject", "withdraw"] as const;
export type ChangesetStep = (typeof CHANGESET_STEPS)[number];

export const CHANGESET_ORIGINS = ["edit", "back-fill", "revert", "break-glass"] as const;
export type ChangesetOrigin = (typeof CHANGESET_ORIGINS)[number];

/** Why a published figure changes: news from the source, a mistake of ours mended, or another way of measuring. */
export const CELL_KINDS = ["first", "revision", "correction", "definition"] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** What happened to a figure that readers see: a withdrawal is told beside the kinds of change. */
export type VintageKind = CellKind | "removed";

/** What each state allows. An edit after submission takes the changeset back to its author: what was read is no longer there. */
const ALLOWED: Record<ChangesetState, Partial<Record<ChangesetStep, ChangesetState>>> = {
  draft: { edit: "draft", submit: "submitted", withdraw: "withdrawn" },
  submitted: { edit: "draft", publish: "published", reject: "rejected", withdraw: "withdrawn" },
  rejected: { edit: "draft", withdraw: "withdrawn" },
  published: {},
  withdrawn: {},
};

/** The state after the step, or why the step is not allowed there (`wrong-state`). */
export function nextState(state: ChangesetState, step: ChangesetStep): Result<ChangesetState> {
  const next = ALLOWED[state][step];
  return next ? ok(next) : fail(problem("wrong-state", { state, step }));
}

/** The steps that the state allows, in the order of CHANGESET_STEPS. */
export function allowedSteps(state: ChangesetState): ChangesetStep[] {
  return CHANGESET_STEPS.filter((step) => ALLOWED[state][step] !== undefined);
}
