/** A changeset that was sent back is a draft again as soon as its author takes it up. */
import "server-only";
import { may } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findChangeset } from "@/lib/db/changeset/find-changeset";
import { inTransaction } from "@/lib/db/query";
import { openForEditing } from "./open-for-editing";
import type { ChangesetStanding } from "./take-step";

/** Makes changeset `id` a draft: its author may, and an administrator. */
export function reopenChangeset(actor: Actor, id: number): Promise<Result<ChangesetStanding>> {
  return inTransaction(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (changeset && changeset.authorId !== actor.userId && !may(actor, "manage-users")) return fail(problem("forbidden", { needed: "admin" }));
    return openForEditing(tx, actor, id);
  });
}
