/** A changeset moves only along its state machine, under its lock, by somebody who may. */
import "server-only";
import { type ChangesetState, type ChangesetStep, nextState } from "@/lib/domain/changeset";
import { type Action, refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { type ChangesetRow, lockChangeset } from "@/lib/db/changeset/find-changeset";
import { inTransaction, type Transaction } from "@/lib/db/query";
import { addStep } from "./add-step";
import { guardScope } from "./guard-scope";

/** What every step answers with: where the changeset now stands. */
export interface ChangesetStanding {
  id: number;
  state: ChangesetState;
  revision: number;
}

interface StepRequest {
  id: number;
  step: ChangesetStep;
  action: Action;
  note?: string | null;
  /** A further condition, checked under the lock. */
  guard?: (tx: Transaction, changeset: ChangesetRow) => Promise<Result<unknown>>;
}

/** Takes one step that changes nothing but the state. */
export async function takeStep(actor: Actor, { id, step, action, note, guard }: StepRequest): Promise<Result<ChangesetStanding>> {
  const refused = refusal(actor, action);
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const changeset = await lockChangeset(tx, id);
    if (!changeset) return fail(problem("not-found", { what: `changeset ${id}` }));
    const next = nextState(changeset.state, step);
    if (!next.ok) return next;
    const within = await guardScope(tx, actor, action, id);
    if (!within.ok) return within;
    const allowed = await guard?.(tx, changeset);
    if (allowed && !allowed.ok) return allowed;
    await tx.run("update changeset set state = $2, updated_at = now() where id = $1", [id, next.value]);
    await addStep(tx, actor, id, step, note);
    return ok({ id, state: next.value, revision: changeset.revision });
  });
}
