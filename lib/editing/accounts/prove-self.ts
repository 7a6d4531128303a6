/** What decides over an account is asked of its owner once more, not only of whoever sits before an open session. */
import "server-only";
import { fitsPassword } from "@/lib/access/password";
import { countAttempt, forgetAttempts } from "@/lib/access/throttle";
import { database, firstRow } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";

/** An account without a password proves itself by having signed in this recently. */
const FRESH_MS_MAX = 15 * 60_000;

export interface Proof {
  password: string;
  /** The session that this is asked from. */
  session: string | null;
}

/** Whether the actor knows the account's password, or, where it has none, has just signed in. Failures are slowed down as at sign-in. */
export async function proveSelf(actor: Actor, { password, session }: Proof): Promise<Result<void>> {
  const subject = `user:${actor.userId}`;
  const counted = await countAttempt("sign-in-account", subject);
  if (!counted.ok) return counted;
  const row = await firstRow<{ hash: string | null; age: number | null }>(
    database,
    `select password_hash as hash, (select (extract(epoch from now() - s.created_at) * 1000)::float8 from session s where s.id = $2 and s.user_id = u.id and s.revoked_at is null) as age
     from app_user u where id = $1`,
    [actor.userId, session],
  );
  const isProven = row?.hash ? await fitsPassword(row.hash, password) : row?.age != null && row.age < FRESH_MS_MAX;
  if (!isProven) return fail(problem("invalid-input", {}, { errors: [{ path: "password", message: row?.hash ? "This is not the present password." : "Sign out and in again first." }] }));
  await forgetAttempts("sign-in-account", subject);
  return ok(undefined);
}
