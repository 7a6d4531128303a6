/** A comment is settled by whoever made it, or by somebody who may mend what it is about; it stays readable. */
import "server-only";
import { may, refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { firstRow, inTransaction } from "@/lib/db/query";
import { appendAudit } from "../audit/append-audit";

/** Marks the comment of changeset `id` as settled; once more changes nothing. */
export async function resolveComment(actor: Actor, id: number, comment: number): Promise<Result<{ id: number }>> {
  const refused = refusal(actor, "comment");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const found = await firstRow<{ authorId: number; open: boolean }>(
      tx,
      `select author_id as "authorId", resolved_at is null as open from changeset_comment where id = $1 and changeset_id = $2 for update`,
      [comment, id],
    );
    if (!found) return fail(problem("not-found", { what: `comment ${comment}` }));
    if (found.authorId !== actor.userId && !may(actor, "propose")) return fail(problem("forbidden", { needed: "editor" }));
    if (found.open) {
      await tx.run("update changeset_comment set resolved_at = now(), resolved_by_id = $2 where id = $1", [comment, actor.userId]);
      await appendAudit(tx, actor.userId, "resolve-comment", `changeset:${id}`, { comment });
    }
    return ok({ id: comment });
  });
}
