/** An account without its authenticator is one that the password alone opens; sessions count as opened so from then on. */
import "server-only";
import type { Transaction } from "@/lib/db/query";

export async function removeSecondFactor(tx: Transaction, userId: number): Promise<void> {
  await tx.run("update app_user set totp_secret = null, totp_since = null, totp_step = null where id = $1", [userId]);
  await tx.run("delete from recovery_code where user_id = $1", [userId]);
  await tx.run("update session set is_strong = false where user_id = $1", [userId]);
}
