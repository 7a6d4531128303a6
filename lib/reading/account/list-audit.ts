/** Who did what and when, as the chain of the audit log has it. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { type Page, type PageRequest, toPage } from "../scope";
import { instant } from "./instant";

export interface AuditRow {
  id: string;
  at: string;
  /** Null where the command line on the machine itself acted. */
  by: string | null;
  action: string;
  subject: string;
  detail: Record<string, unknown>;
  hash: string;
  /** Whether its link to the row before it and its own hash both hold. */
  intact: boolean;
}

export interface AuditFilter {
  action?: string;
  subject?: string;
}

/** Rows by falling id; `after` is the id to go on below. */
export async function listAudit(actor: Actor, filter: AuditFilter, { limit, after }: PageRequest): Promise<Result<Page<AuditRow>>> {
  const refused = refusal(actor, "read-audit");
  if (refused) return fail(refused);
  const rows = await database.rows<AuditRow>(
    `select a.id::text, ${instant("a.at")} as at, u.name as by, a.action, a.subject, a.detail, a.hash,
            a.hash = audit_hash(a.previous_hash, a.at, a.actor_id, a.action, a.subject, a.detail)
              and a.previous_hash = coalesce((select b.hash from audit_log b where b.id = a.id - 1), '') as intact
     from audit_log a left join app_user u on u.id = a.actor_id
     where ($1::text is null or a.action = $1) and ($2::text is null or a.subject = $2) and ($3::bigint is null or a.id < $3)
     order by a.id desc limit $4`,
    [filter.action ?? null, filter.subject ?? null, after ?? null, limit + 1],
  );
  return ok(toPage(rows, limit, (row) => row.id));
}
