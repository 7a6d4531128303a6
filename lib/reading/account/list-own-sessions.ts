/** A person sees where they are signed in; the ids of sessions, which are secrets, stay behind. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "./instant";

export interface SessionSummary {
  /** A hash of the id, which names the session without opening it. */
  name: string;
  current: boolean;
  userAgent: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

/** The actor's sessions that still hold, the one of this request first. */
export async function listOwnSessions(actor: Actor, currentId: string | null, now: Date): Promise<Result<SessionSummary[]>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  const sessions = await database.rows<SessionSummary>(
    `select encode(sha256(convert_to(id, 'UTF8')), 'hex') as name, coalesce(id = $2, false) as current, user_agent as "userAgent",
            ${instant("created_at")} as "createdAt", ${instant("last_seen_at")} as "lastSeenAt", ${instant("expires_at")} as "expiresAt"
     from session where user_id = $1 and revoked_at is null and expires_at > $3 order by 2 desc, last_seen_at desc limit 100`,
    [actor.userId, currentId, now],
  );
  return ok(sessions);
}
