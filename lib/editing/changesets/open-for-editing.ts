/** Whatever is written into a changeset is written while nobody else can change its state, and voids what was approved before. */
import "server-only";
import { nextState } from "@/lib/domain/changeset";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { lockChangeset } from "@/lib/db/changeset/find-changeset";
import type { Transaction } from "@/lib/db/query";
import { addStep } from "./add-step";
import { guardScope } from "./guard-scope";
import type { ChangesetStanding } from "./take-step";

/**
 * Locks the changeset and makes it a draft again where it was submitted or rejected. The revision goes up by one,
 * so an approval of an earlier revision no longer counts.
 */
export async function openForEditing(tx: Transaction, actor: Actor, id: number): Promise<Result<ChangesetStanding & { message: string }>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  const changeset = await lockChangeset(tx, id);
  if (!changeset) return fail(problem("not-found", { what: `changeset ${id}` }));
  const within = await guardScope(tx, actor, "propose", id);
  if (!within.ok) return within;
  const next = nextState(changeset.state, "edit");
  if (!next.ok) return next;
  const revision = changeset.revision + 1;
  await tx.run("update changeset set state = $2, revision = $3, updated_at = now() where id = $1", [id, next.value, revision]);
  if (changeset.state !== "draft") await addStep(tx, actor, id, "reopen");
  return ok({ id, state: next.value, revision, message: changeset.message });
}
