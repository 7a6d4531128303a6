/** Somebody gets all that is kept of them, as data: what they entered, and what the site wrote down about them. Secrets are left out. */
import "server-only";
import { may } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database, firstRow } from "@/lib/db/query";
import { instant } from "./instant";

/** Each part of the answer, by the statement that gives its rows for one person. */
const PARTS: Record<string, string> = {
  roles: "select scope_kind as kind, scope_code as code, role from role_grant where user_id = $1 order by 1, 2",
  sessions: `select ${instant("created_at")} as "createdAt", ${instant("last_seen_at")} as "lastSeenAt", ${instant("revoked_at")} as "revokedAt", user_agent as "userAgent" from session where user_id = $1 order by created_at`,
  tokens: `select name, role, ${instant("created_at")} as "createdAt", ${instant("expires_at")} as "expiresAt", ${instant("revoked_at")} as "revokedAt", ${instant("last_used_at")} as "lastUsedAt" from api_token where user_id = $1 order by id`,
  passkeys: `select name, ${instant("created_at")} as "createdAt", ${instant("last_used_at")} as "lastUsedAt" from passkey where user_id = $1 order by created_at`,
  identities: `select issuer, subject, ${instant("created_at")} as "createdAt" from oidc_identity where user_id = $1 order by created_at`,
  changesets: `select id, message, state, ${instant("created_at")} as "createdAt" from changeset where author_id = $1 order by id`,
  cells: `select changeset_id as changeset, series_key as series, period, note, answer from changeset_cell where updated_by_id = $1 order by 1, 2, 3`,
  steps: `select changeset_id as changeset, step, note, ${instant("at")} as at from changeset_step where actor_id = $1 order by id`,
  publications: `select number, title, ${instant("published_at")} as "publishedAt" from publication where published_by_id = $1 order by number`,
  audit: `select id::text, ${instant("at")} as at, action, subject, detail from audit_log where actor_id = $1 or subject = 'user:' || $1 order by id`,
};

/** The person's own data, or, for whoever manages accounts, anybody's. */
export async function exportPerson(actor: Actor, userId: number): Promise<Result<Record<string, unknown>>> {
  if (userId !== actor.userId && !may(actor, "manage-users")) return fail(problem("forbidden", { needed: "admin" }));
  const account = await firstRow(
    database,
    `select id, email, name, role, ${instant("created_at")} as "createdAt", ${instant("disabled_at")} as "disabledAt", ${instant("totp_since")} as "secondFactorSince"
     from app_user where id = $1 and kind = 'person'`,
    [userId],
  );
  if (!account) return fail(problem("not-found", { what: "account" }));
  const parts: Record<string, unknown> = { account };
  for (const [name, statement] of Object.entries(PARTS)) parts[name] = await database.rows(statement, [userId]);
  return ok(parts);
}
