/** Whether a changeset may be published follows from facts alone; nothing is read or written here. */
import { type ChangesetState, nextState } from "@/lib/domain/changeset";
import { may, refusal } from "@/lib/domain/permission";
import { type Problem, problem } from "@/lib/domain/problem";
import type { Actor } from "@/lib/domain/role";
import type { Checklist } from "@/lib/db/changeset/load-checklist";

export interface PublicationFacts {
  actor: Actor;
  state: ChangesetState;
  /** The newest revision, and the one the reviewer was looking at. */
  revision: number;
  seenRevision: number | undefined;
  proposers: number[];
  /** Whether the site wants a second person, as it does unless its setting says otherwise. */
  fourEyes: boolean;
  /** An emergency, which the log names: whoever may publish their own at all does so now. */
  breakGlass: boolean;
  checklist: Checklist;
}

/** The first reason against publishing, or undefined. */
export function decidePublication(facts: PublicationFacts): Problem | undefined {
  const { actor, state, revision, seenRevision, proposers, fourEyes, breakGlass, checklist } = facts;
  const refused = refusal(actor, breakGlass ? "publish-own" : "publish");
  if (refused) return refused;
  if (breakGlass && actor.via !== "command") return problem("forbidden", { needed: "admin" });
  const next = nextState(state, "publish");
  if (!next.ok) return next.problem;
  const alone = breakGlass || (!fourEyes && may(actor, "publish-own"));
  if (!alone && proposers.includes(actor.userId)) return problem("four-eyes");
  if (seenRevision !== undefined && seenRevision !== revision) return problem("approval-void");
  return decideChecklist(checklist);
}

/** What stands on the checklist against submitting or publishing, conflicts first. */
export function decideChecklist({ errors, conflicts, entryConflicts, broken, cells, entries }: Checklist): Problem | undefined {
  if (conflicts.length + entryConflicts.length > 0) {
    return problem("conflict", {}, { conflicts, errors: entryConflicts.map((path) => ({ path, message: "This was changed by somebody else since." })) });
  }
  return decideContent({ errors, broken, cells, entries });
}

/** What stands against showing it as if it were published; a conflict does not, since the figure proposed is known. */
export function decideRehearsal(state: ChangesetState, checklist: Checklist): Problem | undefined {
  if (nextState(state, "edit").ok) return decideContent(checklist);
  return problem("wrong-state", { state, step: "preview" });
}

function decideContent({ errors, broken, cells, entries }: Pick<Checklist, "errors" | "broken" | "cells" | "entries">): Problem | undefined {
  if (cells + entries === 0) return problem("nothing-to-publish");
  const blocking = [...errors.map(({ series, period, message }) => ({ path: `${series}.${period}`, message })), ...broken.map(({ path, message }) => ({ path, message }))];
  return blocking.length > 0 ? problem("checklist-blocked", { count: blocking.length }, { errors: blocking }) : undefined;
}
