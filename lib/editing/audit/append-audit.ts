/** What was done leaves a row that cannot be changed, in the transaction that did it. */
import "server-only";
import type { Queryable } from "@/lib/db/query";

/** Adds one link to the audit chain; `actorId` null means the command line on the machine itself. */
export async function appendAudit(
  db: Queryable,
  actorId: number | null,
  action: string,
  subject: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await db.run("insert into audit_log (actor_id, action, subject, detail) values ($1, $2, $3, $4)", [
    actorId,
    action,
    subject,
    JSON.stringify(detail),
  ]);
}
