/** An account is made with its audit link, or, where the address is taken, not at all. */
import "server-only";
import { hashPassword } from "@/lib/access/password";
import type { Queryable } from "@/lib/db/query";
import { firstRow } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { appendAudit } from "../audit/append-audit";
import type { AccountInput } from "./account-input";

/** Inserts the account; the caller has decided that it may be made. */
export async function insertUser(db: Queryable, actorId: number | null, input: AccountInput): Promise<Result<{ id: number }>> {
  const hash = input.password === undefined ? ok(null) : await hashPassword(input.password);
  if (!hash.ok) return hash;
  const row = await firstRow<{ id: number }>(
    db,
    `insert into app_user (email, name, role, password_hash) values ($1, $2, $3, $4) on conflict (email) do nothing returning id`,
    [input.email, input.name, input.role, hash.value],
  );
  if (!row) return fail(problem("invalid-input", {}, { errors: [{ path: "email", message: "An account with this address exists already." }] }));
  await appendAudit(db, actorId, "user-create", `user:${row.id}`, { role: input.role });
  return ok(row);
}
