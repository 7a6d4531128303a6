/** Who knows the present password may set another; every other session of the account ends with the old one. */
import "server-only";
import { fitsPassword, hashPassword } from "@/lib/access/password";
import { countAttempt, forgetAttempts } from "@/lib/access/throttle";
import { database, firstRow, inTransaction } from "@/lib/db/query";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { appendAudit } from "../audit/append-audit";
import { auditId } from "./create-user";
import { endSessions } from "./end-sessions";

export interface PasswordChange {
  current: string;
  next: string;
  /** The session that goes on; null ends all of them. */
  keptSession: string | null;
}

/** Changes the actor's own password; failures with the present one are slowed down as at sign-in. */
export async function changeOwnPassword(actor: Actor, { current, next, keptSession }: PasswordChange): Promise<Result<void>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  const subject = `user:${actor.userId}`;
  const counted = await countAttempt("sign-in-account", subject);
  if (!counted.ok) return counted;
  const wrong = fail(problem("invalid-input", {}, { errors: [{ path: "current", message: "This is not the present password." }] }));
  // Hashing takes its time, and counting a connection: neither is done while a transaction waits.
  const row = await firstRow<{ hash: string | null }>(database, "select password_hash as hash from app_user where id = $1", [actor.userId]);
  if (!(await fitsPassword(row?.hash ?? null, current))) return wrong;
  await forgetAttempts("sign-in-account", subject);
  const hash = await hashPassword(next);
  if (!hash.ok) return hash;
  return inTransaction(async (tx) => {
    const changed = await tx.run("update app_user set password_hash = $2 where id = $1 and password_hash = $3", [actor.userId, hash.value, row!.hash]);
    if (changed === 0) return wrong;
    await endSessions(tx, actor.userId, keptSession);
    await appendAudit(tx, auditId(actor), "password-change", subject);
    return ok(undefined);
  });
}
