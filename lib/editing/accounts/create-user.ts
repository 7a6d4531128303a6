/** An administrator, or the command line on the machine itself, makes an account. */
import "server-only";
import { inTransaction } from "@/lib/db/query";
import { refusal } from "@/lib/domain/permission";
import { fail, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import type { AccountInput } from "./account-input";
import { insertUser } from "./insert-user";

/** Makes the account and gives its id. */
export async function createUser(actor: Actor, input: AccountInput): Promise<Result<{ id: number }>> {
  const refused = refusal(actor, "manage-users");
  if (refused) return fail(refused);
  return inTransaction((tx) => insertUser(tx, auditId(actor), input));
}

/** The command line acts for no account: its audit rows carry none. */
export const auditId = (actor: Actor): number | null => (actor.via === "command" ? null : actor.userId);
