/** Commands name a person by e-mail address, also one whose account is disabled. */
import { commandActor } from "@/lib/access/command";
import { problem } from "@/lib/domain/problem";
import { fail, ok } from "@/lib/domain/result";
import type { Result } from "@/lib/domain/result";
import { listUsers } from "@/lib/reading/account/list-users";

/** The number of the account, or that there is none. */
export async function findUser(email: string): Promise<Result<{ id: number; email: string }>> {
  const users = await listUsers(commandActor);
  if (!users.ok) return users;
  const found = users.value.find((user) => user.email === email.trim().toLowerCase());
  return found ? ok({ id: found.id, email: found.email }) : fail(problem("not-found", { what: email }));
}
