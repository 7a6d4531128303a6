/** Whoever may see a proposal may ask about it, at the very cell they mean. */
import "server-only";
import { nextState } from "@/lib/domain/changeset";
import type { CommentInput } from "@/lib/domain/kinds/comment-input";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findChangeset } from "@/lib/db/changeset/find-changeset";
import { firstRow, inTransaction, type Queryable } from "@/lib/db/query";
import { appendAudit } from "../audit/append-audit";

/** Adds a comment to changeset `id`, which must still be open; what was approved stays approved. */
export async function addComment(actor: Actor, id: number, input: CommentInput): Promise<Result<{ id: number }>> {
  const refused = refusal(actor, "comment");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return fail(problem("not-found", { what: `changeset ${id}` }));
    if (!nextState(changeset.state, "edit").ok) return fail(problem("wrong-state", { state: changeset.state, step: "comment" }));
    if (!(await isIn(tx, id, input))) return fail(problem("not-found", { what: `${input.cell?.series ?? input.entry?.kind} ${input.cell?.period ?? input.entry?.id}`.slice(0, 80) }));
    const { text, cell, entry } = input;
    const made = await firstRow<{ id: number }>(
      tx,
      `insert into changeset_comment (changeset_id, series_key, period, entry_kind, entry_code, text, author_id) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [id, cell?.series ?? null, cell?.period ?? null, entry?.kind ?? null, entry?.id ?? null, text, actor.userId],
    );
    await appendAudit(tx, actor.userId, "comment", `changeset:${id}`, { comment: made!.id });
    return ok(made!);
  });
}

/** Whether the proposal holds what the comment is about. */
async function isIn(db: Queryable, id: number, { cell, entry }: CommentInput): Promise<boolean> {
  if (cell) return (await db.rows("select from changeset_cell where changeset_id = $1 and series_key = $2 and period = $3", [id, cell.series, cell.period])).length > 0;
  if (entry) return (await db.rows("select from changeset_entry where changeset_id = $1 and kind = $2 and code = $3", [id, entry.kind, entry.id])).length > 0;
  return true;
}
