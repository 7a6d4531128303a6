/** On request nothing personal is kept of somebody; what they did stays, under a number, and the audit chain is not touched. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { change, isLastAdministrator } from "./change-user";

/** All that hangs on the account and says something of its owner. */
const PERSONAL = ["session", "one_time_link", "recovery_code", "passkey", "oidc_identity", "role_grant"];

/** Replaces name and address and shuts the account for ever. */
export function eraseUser(actor: Actor, userId: number): Promise<Result<void>> {
  return change(actor, userId, "user-erase", {}, async (tx, account) => {
    if (await isLastAdministrator(tx, account)) return fail(problem("last-administrator"));
    await tx.run(
      `update app_user set name = 'Erased ' || id, email = 'erased-' || id || '@puente.invalid', role = 'viewer', password_hash = null,
              totp_secret = null, totp_since = null, totp_step = null, disabled_at = coalesce(disabled_at, now()), erased_at = now() where id = $1`,
      [userId],
    );
    // The limiter's rows hold no address, and run out by themselves.
    for (const table of PERSONAL) await tx.run(`delete from ${table} where user_id = $1`, [userId]);
    await tx.run("update api_token set revoked_at = coalesce(revoked_at, now()), name = 'erased' where user_id = $1", [userId]);
    return ok(undefined);
  });
}
