/** A person sees the name, address and role that the site keeps of them. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor, Role } from "@/lib/domain/role";
import { database, firstRow } from "@/lib/db/query";

/** The actor's own account. */
export async function getOwnAccount(actor: Actor): Promise<Result<{ email: string; name: string; role: Role }>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  const account = await firstRow<{ email: string; name: string; role: Role }>(database, "select email, name, role from app_user where id = $1", [actor.userId]);
  return account ? ok(account) : fail(problem("not-found", { what: "account" }));
}
