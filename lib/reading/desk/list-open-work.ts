/** Who is editing what: the drafts that are open, with what they are about and when they were last saved. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "../account/instant";

export interface OpenWork {
  id: number;
  message: string;
  author: string;
  /** Who saved last, and when. */
  savedBy: string;
  savedAt: string;
  /** Codes, at most five; `indicatorCount` has them all. */
  indicators: string[];
  indicatorCount: number;
  cells: number;
  entries: number;
}

const LIST_MAX = 20;

/** Drafts of everybody, the one saved last first. */
export async function listOpenWork(actor: Actor): Promise<Result<OpenWork[]>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const found = await database.rows<OpenWork>(
    `select c.id, c.message, a.name as author, ${instant("c.updated_at")} as "savedAt", coalesce(last.name, a.name) as "savedBy",
            coalesce(about.codes[1:5], '{}') as indicators, coalesce(cardinality(about.codes), 0) as "indicatorCount", about.cells,
            (select count(*)::int from changeset_entry where changeset_id = c.id) as entries
     from changeset c join app_user a on a.id = c.author_id
     cross join lateral (select array_agg(distinct split_part(series_key, '.', 1)) as codes, count(*)::int as cells from changeset_cell where changeset_id = c.id) about
     left join lateral (
       select u.name from (select updated_by_id, updated_at from changeset_cell where changeset_id = c.id
                           union all select updated_by_id, updated_at from changeset_entry where changeset_id = c.id) w
       join app_user u on u.id = w.updated_by_id order by w.updated_at desc limit 1) last on true
     where c.state = 'draft' order by c.updated_at desc, c.id desc limit ${LIST_MAX}`,
  );
  return ok(found);
}
