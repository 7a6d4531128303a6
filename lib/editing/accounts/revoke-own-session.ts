/** A person ends a session of theirs in another browser, at once. */
import "server-only";
import { inTransaction } from "@/lib/db/query";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { appendAudit } from "../audit/append-audit";
import { auditId } from "./create-user";

/** Ends the session of that public name (see `listOwnSessions`); the id itself is a secret and never sent to a page. */
export async function revokeOwnSession(actor: Actor, name: string): Promise<Result<void>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const ended = await tx.run(
      "update session set revoked_at = now() where user_id = $1 and revoked_at is null and encode(sha256(convert_to(id, 'UTF8')), 'hex') = $2",
      [actor.userId, name],
    );
    if (ended === 0) return fail(problem("not-found", { what: "session" }));
    await appendAudit(tx, auditId(actor), "session-revoke", `user:${actor.userId}`);
    return ok(undefined);
  });
}
