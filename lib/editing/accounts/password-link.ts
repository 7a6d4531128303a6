/** A person chooses a password by a link that works once: invited, asked for by themselves, or handed on by an administrator. */
import "server-only";
import { findOneTime, giveOneTime, type Purpose, useOneTime } from "@/lib/access/one-time";
import { hashPassword } from "@/lib/access/password";
import { countAttempt } from "@/lib/access/throttle";
import { database, firstRow, inTransaction } from "@/lib/db/query";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { appendAudit } from "../audit/append-audit";
import type { AccountInput } from "./account-input";
import { auditId } from "./create-user";
import { change } from "./change-user";
import { endSessions } from "./end-sessions";
import { insertUser } from "./insert-user";

const LINKS: readonly Purpose[] = ["reset", "invite", "handed-reset"];

/** Whose link it is, so that a page can greet them. */
export interface LinkOwner {
  userId: number;
  email: string;
  name: string;
}

/** Makes an account without a password, and the link by which its owner chooses one. */
export async function inviteUser(actor: Actor, input: Omit<AccountInput, "password">, now: Date): Promise<Result<{ id: number; token: string }>> {
  const refused = refusal(actor, "manage-users");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const made = await insertUser(tx, auditId(actor), input);
    return made.ok ? ok({ id: made.value.id, token: await giveOneTime(tx, "invite", made.value.id, now) }) : made;
  });
}

/** The old password and all sessions end at once; gives the link to a new password. */
export async function handResetLink(actor: Actor, userId: number, now: Date): Promise<Result<{ token: string; email: string }>> {
  let given: { token: string; email: string } | undefined;
  const done = await change(actor, userId, "user-reset-password", {}, async (tx, { email }) => {
    await tx.run("update app_user set password_hash = null where id = $1", [userId]);
    await endSessions(tx, userId);
    given = { token: await giveOneTime(tx, "handed-reset", userId, now), email };
    return ok(undefined);
  });
  return done.ok ? ok(given!) : done;
}

/** Counts what is asked for an address, known or not, and from where. */
export async function countResetRequest(email: string, address: string): Promise<Result<void>> {
  const counted = await Promise.all([countAttempt("reset-account", email.trim().toLowerCase()), countAttempt("reset-address", address)]);
  return counted.find((count) => !count.ok) ?? ok(undefined);
}

/** A link for whoever owns the account of this address; null where there is none that can be signed in to. */
export async function giveResetLink(email: string, now: Date): Promise<(LinkOwner & { token: string }) | null> {
  const owner = await firstRow<LinkOwner>(database, `select id as "userId", email, name from app_user where email = $1 and kind = 'person' and disabled_at is null`, [email.trim().toLowerCase()]);
  return owner ? { ...owner, token: await giveOneTime(database, "reset", owner.userId, now) } : null;
}

/** Whose link it is, where it can still be used. */
export async function findLinkOwner(token: string, now: Date): Promise<LinkOwner | null> {
  const link = await findOneTime(database, LINKS, token, now);
  if (!link?.userId) return null;
  return (await firstRow<LinkOwner>(database, `select id as "userId", email, name from app_user where id = $1 and disabled_at is null`, [link.userId])) ?? null;
}

/** Uses the link up, sets the password, and ends every session and every other link. A second factor stays what it was. */
export async function setPasswordByLink(token: string, password: string, now: Date): Promise<Result<void>> {
  const owner = await findLinkOwner(token, now);
  if (!owner) return fail(problem("link-invalid"));
  const hash = await hashPassword(password);
  if (!hash.ok) return hash;
  return inTransaction(async (tx) => {
    const set = await tx.run("update app_user set password_hash = $2 where id = $1 and disabled_at is null", [owner.userId, hash.value]);
    if (set === 0 || !(await useOneTime(tx, token, now))) return fail(problem("link-invalid"));
    await endSessions(tx, owner.userId);
    await appendAudit(tx, owner.userId, "password-by-link", `user:${owner.userId}`);
    return ok(undefined);
  });
}
