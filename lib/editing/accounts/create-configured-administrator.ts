/** An unattended install gets its first administrator from the settings, once, and only while nobody has an account. */
import "server-only";
import { inTransaction } from "@/lib/db/query";
import { invalidInput } from "@/lib/domain/invalid-input";
import { fail, ok, type Result } from "@/lib/domain/result";
import { accountInput } from "./account-input";
import { insertUser } from "./insert-user";

/** Makes the administrator; `made` is false where somebody has an account already. */
export async function createConfiguredAdministrator(email: string, password: string): Promise<Result<{ made: boolean }>> {
  const input = accountInput.safeParse({ email, name: email.split("@")[0], role: "admin", password });
  if (!input.success) return fail(invalidInput(input.error));
  return inTransaction(async (tx) => {
    await tx.run("lock table app_user in share row exclusive mode");
    const people = await tx.rows("select id from app_user where kind = 'person' limit 1");
    if (people.length > 0) return ok({ made: false });
    const made = await insertUser(tx, null, input.data);
    return made.ok ? ok({ made: true }) : made;
  });
}
