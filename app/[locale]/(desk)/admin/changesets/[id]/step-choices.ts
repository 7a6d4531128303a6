/** Which steps a changeset page offers, and why one of them cannot be taken by whoever is looking. */
import type { Step, StepChoice } from "@/components/desk/changeset/StepForm";
import { type Action, may, PERMISSIONS } from "@/lib/domain/permission";
import type { Actor } from "@/lib/domain/role";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";

export type ReasonKey = "role" | "fourEyes" | "errors" | "conflicts" | "empty" | "notAuthor";
type Words = (key: ReasonKey, values: Record<string, string | number>) => string;

const OFFERED: Record<ChangesetDetail["state"], Step[]> = {
  draft: ["submit", "withdraw"],
  submitted: ["publish", "reject", "withdraw"],
  rejected: ["reopen", "withdraw"],
  published: ["revert"],
  withdrawn: [],
};

const NEEDED: Record<Step, Action> = { submit: "propose", publish: "publish", reject: "reject", revert: "propose", withdraw: "propose", reopen: "propose" };

export function stepChoices(actor: Actor, changeset: ChangesetDetail, fourEyes: boolean, words: Words): StepChoice[] {
  return OFFERED[changeset.state].flatMap((step): StepChoice[] => {
    const reason = reasonAgainst(step, actor, changeset, fourEyes, words);
    // What only its author may do is no business of anybody else's.
    if (reason !== undefined && (step === "withdraw" || step === "reopen")) return [];
    return [reason === undefined ? { step } : { step, reason }];
  });
}

/** The same order as the use case decides in, so that the page and its answer agree. */
function reasonAgainst(step: Step, actor: Actor, changeset: ChangesetDetail, fourEyes: boolean, words: Words): string | undefined {
  const needed = NEEDED[step];
  if (!may(actor, needed)) return words("role", { needed: PERMISSIONS[needed] });
  if (step === "withdraw" || step === "reopen") {
    return changeset.author.id === actor.userId || may(actor, "manage-users") ? undefined : words("notAuthor", {});
  }
  if (step === "publish" && (fourEyes || !may(actor, "publish-own")) && changeset.proposers.includes(actor.userId)) return words("fourEyes", {});
  if (step !== "publish" && step !== "submit") return undefined;
  const conflicts = changeset.conflicts.length + changeset.entryConflicts.length;
  if (conflicts > 0) return words("conflicts", { count: conflicts });
  if (changeset.cells + changeset.entries === 0) return words("empty", {});
  return changeset.errors.length > 0 ? words("errors", { count: changeset.errors.length }) : undefined;
}
