/** The proposals that are under way or done, newest first, for whoever may see drafts. */
import "server-only";
import type { ChangesetOrigin, ChangesetState } from "@/lib/domain/changeset";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { type Page, type PageRequest, toPage } from "../scope";

export interface ChangesetSummary {
  id: number;
  origin: ChangesetOrigin;
  state: ChangesetState;
  message: string;
  author: { id: number; name: string };
  revision: number;
  createdAt: string;
  updatedAt: string;
  cells: number;
  entries: number;
  /** The publication it became, or null. */
  publication: number | null;
}

export interface ChangesetFilter {
  state?: ChangesetState;
  /** Only those this user wrote. */
  authorId?: number;
  /** Only those in which this user proposed nothing: what it may publish. */
  notBy?: number;
}

const ISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const CHANGESET_COLUMNS = `
  c.id, c.origin, c.state, c.message, json_build_object('id', u.id, 'name', u.name) as author, c.revision,
  ${ISO("c.created_at")} as "createdAt", ${ISO("c.updated_at")} as "updatedAt",
  (select count(*)::int from changeset_cell where changeset_id = c.id) as cells,
  (select count(*)::int from changeset_entry where changeset_id = c.id) as entries, p.number as publication`;
export const CHANGESET_JOINS = `join app_user u on u.id = c.author_id left join publication p on p.changeset_id = c.id`;

/** Changesets by falling id; `after` is the id to go on below. Back-filled editions are left out unless published is asked for. */
export async function listChangesets(actor: Actor, filter: ChangesetFilter, { limit, after }: PageRequest): Promise<Result<Page<ChangesetSummary>>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const rows = await database.rows<ChangesetSummary>(
    `select ${CHANGESET_COLUMNS} from changeset c ${CHANGESET_JOINS}
     where ($1::text is null or c.state = $1) and ($2::int is null or c.author_id = $2) and ($3::int is null or c.id < $3)
       and ($4::int is null or c.author_id <> $4
            and not exists (select from changeset_cell where changeset_id = c.id and updated_by_id = $4)
            and not exists (select from changeset_entry where changeset_id = c.id and updated_by_id = $4))
       and ($1 = 'published' or c.origin <> 'back-fill')
     order by c.id desc limit $5`,
    [filter.state ?? null, filter.authorId ?? null, after === undefined ? null : Number(after), filter.notBy ?? null, limit + 1],
  );
  return ok(toPage(rows, limit, (row) => String(row.id)));
}
