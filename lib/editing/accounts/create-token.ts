/** A token for the API is shown once; only its hash is kept, and it can do no more than its owner. */
import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "@/lib/access/token";
import { firstRow, inTransaction } from "@/lib/db/query";
import { type Grant, highestRole } from "@/lib/domain/grant";
import { may, refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { type Actor, type Role, roleAtLeast } from "@/lib/domain/role";
import { appendAudit } from "../audit/append-audit";
import { auditId } from "./create-user";

export interface TokenRequest {
  /** Whose token; left out: the actor's own. */
  email?: string;
  /** Left out: the highest that the owner has anywhere. */
  role?: Role;
  name?: string;
  expiresAt?: Date;
}

/** Makes a token and gives it; there is no way to see it again. */
export async function createToken(actor: Actor, request: TokenRequest): Promise<Result<{ id: number; token: string; role: Role }>> {
  const refused = refusal(actor, request.email ? "manage-users" : "manage-own-tokens");
  if (refused) return fail(refused);
  const token = `puente_${randomBytes(30).toString("base64url")}`;
  return inTransaction(async (tx) => {
    const owner = await firstRow<{ id: number; role: Role }>(
      tx,
      "select id, role from app_user where kind = 'person' and disabled_at is null and case when $1::text is null then id = $2 else email = lower($1) end",
      [request.email ?? null, actor.userId],
    );
    if (!owner) return fail(problem("not-found", { what: request.email ?? `user ${actor.userId}` }));
    const grants = await tx.rows<Grant>("select role, scope_kind as kind, scope_code as code from role_grant where user_id = $1", [owner.id]);
    const highest = highestRole({ role: owner.role, grants });
    const role = request.role ?? highest;
    if (!roleAtLeast(highest, role)) return fail(problem("forbidden", { needed: role }));
    const row = await firstRow<{ id: number }>(
      tx,
      "insert into api_token (user_id, name, role, hash, expires_at) values ($1, $2, $3, $4, $5) returning id",
      [owner.id, request.name ?? "token", role, hashToken(token), request.expiresAt ?? null],
    );
    await appendAudit(tx, auditId(actor), "token-create", `token:${row!.id}`, { owner: owner.id, role });
    return ok({ id: row!.id, token, role });
  });
}

/** Ends a token: its owner may, and an administrator. */
export async function revokeToken(actor: Actor, id: number): Promise<Result<void>> {
  return inTransaction(async (tx) => {
    const mine = may(actor, "manage-users") ? null : actor.userId;
    const ended = await tx.run("update api_token set revoked_at = now() where id = $1 and revoked_at is null and ($2::int is null or user_id = $2)", [id, mine]);
    if (ended === 0) return fail(problem("not-found", { what: `token ${id}` }));
    await appendAudit(tx, auditId(actor), "token-revoke", `token:${id}`);
    return ok(undefined);
  });
}
