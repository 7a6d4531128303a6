/** Everybody who may sign in, for whoever manages accounts. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor, Role } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "./instant";

export interface UserSummary {
  id: number;
  email: string;
  name: string;
  role: Role;
  disabledAt: string | null;
  createdAt: string;
  /** When a session of theirs was last used. */
  lastSeenAt: string | null;
  hasSecondFactor: boolean;
  /** Whether this is the only administrator who can sign in: neither role nor account can be taken away. */
  lastAdministrator: boolean;
}

/** People in the order of their names; the loader of the starter data is none. */
export async function listUsers(actor: Actor): Promise<Result<UserSummary[]>> {
  const refused = refusal(actor, "manage-users");
  if (refused) return fail(refused);
  const users = await database.rows<UserSummary>(
    `select u.id, u.email, u.name, u.role, ${instant("u.disabled_at")} as "disabledAt", ${instant("u.created_at")} as "createdAt",
            (select ${instant("max(s.last_seen_at)")} from session s where s.user_id = u.id) as "lastSeenAt",
            u.totp_since is not null or exists (select from passkey p where p.user_id = u.id) as "hasSecondFactor",
            u.role = 'admin' and u.disabled_at is null
              and count(*) filter (where u.role = 'admin' and u.disabled_at is null) over () = 1 as "lastAdministrator"
     from app_user u where u.kind = 'person' and u.erased_at is null order by u.disabled_at is not null, lower(u.name), u.id limit 1000`,
  );
  return ok(users);
}
