/** A person sees which tokens act in their name; the tokens themselves were shown once and are nowhere kept. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor, Role } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "./instant";

export interface TokenSummary {
  id: number;
  name: string;
  role: Role;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
}

/** The actor's tokens that still work, newest first. */
export async function listOwnTokens(actor: Actor, now: Date): Promise<Result<TokenSummary[]>> {
  const refused = refusal(actor, "manage-own-tokens");
  if (refused) return fail(refused);
  const tokens = await database.rows<TokenSummary>(
    `select id, name, role, ${instant("created_at")} as "createdAt", ${instant("expires_at")} as "expiresAt", ${instant("last_used_at")} as "lastUsedAt"
     from api_token where user_id = $1 and revoked_at is null and (expires_at is null or expires_at > $2) order by id desc limit 200`,
    [actor.userId, now],
  );
  return ok(tokens);
}
