/** Roles that hold for a part of the site, with whose they are and what the part is called. */
import "server-only";
import type { Grant } from "@/lib/domain/grant";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import type { LocalText } from "@/lib/domain/text";
import { database } from "@/lib/db/query";

export interface GrantSummary extends Grant {
  userId: number;
  person: string;
  /** What the part is called; null where it is no more. */
  partName: LocalText | null;
}

export interface Part {
  kind: Grant["kind"];
  code: string;
  name: LocalText;
}

/** All that was given, by person and part. */
export async function listGrants(actor: Actor): Promise<Result<GrantSummary[]>> {
  const refused = refusal(actor, "manage-users");
  if (refused) return fail(refused);
  return ok(
    await database.rows<GrantSummary>(
      `select g.user_id as "userId", u.name as person, g.role, g.scope_kind as kind, g.scope_code as code, coalesce(p.name, i.name) as "partName"
       from role_grant g join app_user u on u.id = g.user_id
       left join pillar_version p on g.scope_kind = 'pillar' and p.code = g.scope_code and p.valid_to is null
       left join indicator_version i on g.scope_kind = 'indicator' and i.code = g.scope_code and i.valid_to is null
       order by lower(u.name), u.id, g.scope_kind desc, g.scope_code`,
    ),
  );
}

/** The parts that a role can be given for: pillars first, in their order. */
export async function listParts(actor: Actor): Promise<Result<Part[]>> {
  const refused = refusal(actor, "manage-users");
  if (refused) return fail(refused);
  const pillars = await database.rows<Part>(`select 'pillar' as kind, code, name from pillar_version where valid_to is null order by "order", code`);
  const indicators = await database.rows<Part>("select 'indicator' as kind, code, name from indicator_version where valid_to is null order by code");
  return ok([...pillars, ...indicators]);
}
