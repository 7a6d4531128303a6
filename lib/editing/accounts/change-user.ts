/** A changed role or a disabled account takes effect at once, and an administrator always remains. */
import "server-only";
import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/access/password";
import { firstRow, inTransaction, type Transaction } from "@/lib/db/query";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor, Role } from "@/lib/domain/role";
import { appendAudit } from "../audit/append-audit";
import { auditId } from "./create-user";
import { endSessions } from "./end-sessions";
import { removeSecondFactor } from "./second-factor/remove-second-factor";

/** An account as it is decided upon. */
export interface Account {
  id: number;
  email: string;
  role: Role;
  disabled: boolean;
}

/** Gives the account another role; sessions and tokens have it from their next request. */
export function setRole(actor: Actor, userId: number, role: Role): Promise<Result<void>> {
  return change(actor, userId, "user-role", { role }, async (tx, account) => {
    if (role !== "admin" && (await isLastAdministrator(tx, account))) return fail(problem("last-administrator"));
    await tx.run("update app_user set role = $2 where id = $1", [userId, role]);
    return ok(undefined);
  });
}

/** Disables the account and ends its sessions, or enables it again. */
export function setDisabled(actor: Actor, userId: number, disabled: boolean): Promise<Result<void>> {
  return change(actor, userId, disabled ? "user-disable" : "user-enable", {}, async (tx, account) => {
    if (disabled && (await isLastAdministrator(tx, account))) return fail(problem("last-administrator"));
    await tx.run("update app_user set disabled_at = case when $2 then now() end where id = $1", [userId, disabled]);
    if (disabled) await endSessions(tx, userId);
    return ok(undefined);
  });
}

/** Sets a new password, made here where none is given, and ends the account's sessions; gives the password. */
export async function resetPassword(actor: Actor, userId: number, given?: string): Promise<Result<{ password: string }>> {
  const password = given ?? randomBytes(15).toString("base64url");
  const hash = await hashPassword(password);
  if (!hash.ok) return hash;
  const done = await change(actor, userId, "user-reset-password", {}, async (tx) => {
    await tx.run("update app_user set password_hash = $2 where id = $1", [userId, hash.value]);
    await endSessions(tx, userId);
    return ok(undefined);
  });
  return done.ok ? ok({ password }) : done;
}

/** For a lost authenticator, lost recovery codes and passkeys: the password alone signs in again, and every session ends. */
export function resetSecondFactor(actor: Actor, userId: number): Promise<Result<void>> {
  return change(actor, userId, "user-reset-second-factor", {}, async (tx) => {
    await removeSecondFactor(tx, userId);
    await tx.run("delete from passkey where user_id = $1", [userId]);
    await endSessions(tx, userId);
    return ok(undefined);
  });
}

/** Changes one person's account under a lock on all of them, with its audit row. */
export async function change(
  actor: Actor,
  userId: number,
  action: string,
  detail: Record<string, unknown>,
  write: (tx: Transaction, account: Account) => Promise<Result<void>>,
): Promise<Result<void>> {
  const refused = refusal(actor, "manage-users");
  if (refused) return fail(refused);
  if (!Number.isInteger(userId) || userId < 1 || userId > 2_147_483_647) return fail(problem("not-found", { what: "account" }));
  return inTransaction(async (tx) => {
    // All accounts are held, so that two administrators cannot remove each other at the same moment.
    await tx.run("lock table app_user in share row exclusive mode");
    const account = await firstRow<Account>(tx, "select id, email, role, disabled_at is not null as disabled from app_user where id = $1 and kind = 'person' and erased_at is null", [userId]);
    if (!account) return fail(problem("not-found", { what: `user ${userId}` }));
    const written = await write(tx, account);
    if (written.ok) await appendAudit(tx, auditId(actor), action, `user:${userId}`, detail);
    return written;
  });
}

/** Whether nobody else could manage the site without this account. */
export async function isLastAdministrator(tx: Transaction, account: Account): Promise<boolean> {
  if (account.role !== "admin" || account.disabled) return false;
  const others = await tx.rows("select id from app_user where role = 'admin' and disabled_at is null and kind = 'person' and id <> $1 limit 1", [account.id]);
  return others.length === 0;
}
