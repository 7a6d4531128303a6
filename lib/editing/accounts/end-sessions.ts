/** Whoever was signed in to the account, or half way in, has to begin again. */
import "server-only";
import { endOneTimes } from "@/lib/access/one-time";
import type { Transaction } from "@/lib/db/query";

/** Ends the account's sessions but for `kept`, and every step, reset link or invitation that has not been used. */
export async function endSessions(tx: Transaction, userId: number, kept: string | null = null): Promise<void> {
  await tx.run("update session set revoked_at = now() where user_id = $1 and revoked_at is null and id is distinct from $2", [userId, kept]);
  await endOneTimes(tx, userId, ["second-step", "reset", "handed-reset", "invite"]);
}
