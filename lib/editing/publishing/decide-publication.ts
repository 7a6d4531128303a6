/** Whether a changeset may be published follows from facts alone; nothing is read or written here. */
import { type ChangesetState, nextState } from "@/lib/domain/changeset";
import { refusal } from "@/lib/domain/permission";
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
  fourEyes: boolean;
  checklist: Checklist;
}

/** The first reason against publishing, or undefined. */
export function decidePublication(facts: PublicationFacts): Problem | undefined {
  const { actor, state, revision, seenRevision, proposers, fourEyes, checklist } = facts;
  const refused = refusal(actor, "publish");
  if (refused) return refused;
  const next = nextState(state, "publish");
  if (!next.ok) return next.problem;
  if (fourEyes && proposers.includes(actor.userId)) return problem("four-eyes");
  if (seenRevision !== undefined && seenRevision !== revision) return problem("approval-void");
  return decideChecklist(checklist);
}

/** What stands on the checklist against submitting or publishing, conflicts first. */
export function decideChecklist({ errors, conflicts, entryConflicts, cells, entries }: Checklist): Problem | undefined {
  if (conflicts.length + entryConflicts.length > 0) {
    return problem("conflict", {}, { conflicts, errors: entryConflicts.map((path) => ({ path, message: "This was changed by somebody else since." })) });
  }
  if (cells + entries === 0) return problem("nothing-to-publish");
  if (errors.length > 0) {
    return problem("checklist-blocked", { count: errors.length }, {
      errors: errors.map(({ series, period, message }) => ({ path: `${series}.${period}`, message })),
    });
  }
  return undefined;
}
