/** Whom the identity provider names is let in to an account that exists: the one linked before, or the one of the verified address. */
import "server-only";
import { firstRow, inTransaction, type Transaction } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Role } from "@/lib/domain/role";
import { appendAudit } from "../audit/append-audit";
import { type Account, isLastAdministrator } from "./change-user";

export interface NamedPerson {
  issuer: string;
  subject: string;
  /** Null where the provider has not verified it. */
  email: string | null;
  /** The role that the provider gives; undefined where roles are given here, null where it gives none. */
  role: Role | null | undefined;
}

/** The account that may be signed in to. The first time links it; a role that the provider gives holds from now on. */
export async function admitIdentity({ issuer, subject, email, role }: NamedPerson): Promise<Result<{ userId: number }>> {
  return inTransaction(async (tx) => {
    await tx.run("lock table app_user in share row exclusive mode");
    const linked = await firstRow<{ id: number }>(tx, "select user_id as id from oidc_identity where issuer = $1 and subject = $2", [issuer, subject]);
    const account = await firstRow<Account>(
      tx,
      `select id, email, role, disabled_at is not null as disabled from app_user
       where kind = 'person' and disabled_at is null and case when $1::int is not null then id = $1 else email = $2 end`,
      [linked?.id ?? null, email],
    );
    if (!account) return fail(problem("oidc-no-account"));
    if (role === null) return fail(problem("oidc-no-role"));
    if (!linked) await link(tx, account.id, issuer, subject);
    // The last administrator stays one, whatever the provider says.
    if (role !== undefined && role !== account.role && !(await isLastAdministrator(tx, account))) {
      await tx.run("update app_user set role = $2 where id = $1", [account.id, role]);
      await appendAudit(tx, account.id, "user-role", `user:${account.id}`, { role, by: "identity provider" });
    }
    return ok({ userId: account.id });
  });
}

async function link(tx: Transaction, userId: number, issuer: string, subject: string): Promise<void> {
  await tx.run("insert into oidc_identity (issuer, subject, user_id) values ($1, $2, $3)", [issuer, subject, userId]);
  await appendAudit(tx, userId, "oidc-link", `user:${userId}`, { issuer });
}
