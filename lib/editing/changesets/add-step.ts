/** Each step of a changeset's life is kept: who, when, with which words. */
import "server-only";
import type { Actor } from "@/lib/domain/role";
import type { Queryable } from "@/lib/db/query";
import { appendAudit } from "../audit/append-audit";

/** Records a step and its audit link in the transaction that takes it. */
export async function addStep(db: Queryable, actor: Actor, changesetId: number, step: string, note: string | null = null): Promise<void> {
  await db.run("insert into changeset_step (changeset_id, step, actor_id, note) values ($1, $2, $3, $4)", [changesetId, step, actor.userId, note]);
  await appendAudit(db, actor.userId, step, `changeset:${changesetId}`, note ? { note } : {});
}
