/** People with a password to sign in with, made as the product makes them. */
import { commandActor } from "@/lib/access/command";
import { signIn } from "@/lib/access/sign-in";
import type { Actor, Role } from "@/lib/domain/role";
import { createUser } from "@/lib/editing/accounts/create-user";

export const PASSWORD = "correct horse battery staple";
export const RIGHT_HERE = "192.0.2.1";

let made = 0;

/** Makes an account; `password` null leaves it without one. */
export async function makePerson(role: Role, { password = PASSWORD }: { password?: string | null } = {}) {
  const name = `${role} ${(made += 1)}`;
  const email = `${role}${made}@example.org`;
  const account = await createUser(commandActor, { email, name, role, ...(password !== null && { password }) });
  if (!account.ok) throw new Error(account.problem.message);
  const actor: Actor = { userId: account.value.id, name, role, via: "session" };
  return { actor, email };
}

/** Signs in and gives the session's id. */
export async function openSessionOf(email: string, password = PASSWORD): Promise<string> {
  const signed = await signIn({ email, password, address: RIGHT_HERE, userAgent: "test" }, new Date());
  if (!signed.ok) throw new Error(signed.problem.message);
  if (signed.value.kind !== "signed-in") throw new Error("a second step is asked for");
  return signed.value.sessionId;
}
