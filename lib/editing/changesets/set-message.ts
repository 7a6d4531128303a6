/** The public reason of a proposal can be put better until it is published; what was approved before is void then. */
import "server-only";
import { changesetMessage } from "@/lib/domain/kinds/changeset-input";
import { may } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findChangeset } from "@/lib/db/changeset/find-changeset";
import { inTransaction } from "@/lib/db/query";
import { openForEditing } from "./open-for-editing";
import type { ChangesetStanding } from "./take-step";

/** Sets the message of changeset `id`: its author may, and an administrator. */
export function setMessage(actor: Actor, id: number, message: string): Promise<Result<ChangesetStanding>> {
  return inTransaction(async (tx) => {
    const read = changesetMessage.safeParse(message);
    if (!read.success) return fail(problem("invalid-input", {}, { errors: [{ path: "message", message: read.error.issues[0]?.message ?? "" }] }));
    const changeset = await findChangeset(tx, id);
    if (changeset && changeset.authorId !== actor.userId && !may(actor, "manage-users")) return fail(problem("forbidden", { needed: "admin" }));
    const opened = await openForEditing(tx, actor, id);
    if (!opened.ok) return opened;
    await tx.run("update changeset set message = $2 where id = $1", [id, read.data]);
    return opened;
  });
}
