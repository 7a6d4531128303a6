/** Questions about one's own proposals that nobody has settled yet. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "../account/instant";

export interface OpenComment {
  id: number;
  changeset: { id: number; message: string };
  text: string;
  by: string;
  at: string;
  cell: { series: string; period: string } | null;
}

const LIST_MAX = 50;

/** Open comments by others on open changesets that the actor began or wrote in, oldest first. */
export async function listOpenComments(actor: Actor): Promise<Result<OpenComment[]>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const found = await database.rows<OpenComment>(
    `select m.id, json_build_object('id', c.id, 'message', c.message) as changeset, m.text, u.name as by, ${instant("m.at")} as at,
            case when m.series_key is not null then json_build_object('series', m.series_key, 'period', m.period) end as cell
     from changeset_comment m join changeset c on c.id = m.changeset_id join app_user u on u.id = m.author_id
     where m.resolved_at is null and m.author_id <> $1 and c.state in ('draft', 'submitted', 'rejected')
       and (c.author_id = $1 or exists (select from changeset_cell where changeset_id = c.id and updated_by_id = $1)
            or exists (select from changeset_entry where changeset_id = c.id and updated_by_id = $1))
     order by m.id limit ${LIST_MAX}`,
    [actor.userId],
  );
  return ok(found);
}
