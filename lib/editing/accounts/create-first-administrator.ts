/** The set-up link makes one administrator, once, and only while nobody has an account. */
import "server-only";
import { hashToken } from "@/lib/access/token";
import { inTransaction } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";
import type { AccountInput } from "./account-input";
import { insertUser } from "./insert-user";

/** Uses the link and makes the administrator; a second use of the link is refused. */
export async function createFirstAdministrator(token: string, input: Omit<AccountInput, "role">, now: Date): Promise<Result<{ id: number }>> {
  return inTransaction(async (tx) => {
    await tx.run("lock table app_user in share row exclusive mode");
    const people = await tx.rows("select id from app_user where kind = 'person' limit 1");
    const [link] = await tx.rows<{ hash: string }>(
      "select hash from one_time_link where hash = $1 and purpose = 'setup' and used_at is null and expires_at > $2 for update",
      [hashToken(token), now],
    );
    if (people.length > 0 || !link) return fail(problem("link-invalid"));
    const made = await insertUser(tx, null, { ...input, role: "admin" });
    if (made.ok) await tx.run("update one_time_link set used_at = $2 where hash = $1", [link.hash, now]);
    return made;
  });
}
