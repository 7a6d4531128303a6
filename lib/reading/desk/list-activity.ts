/** What was done last with proposals, by whom. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "../account/instant";

export interface Activity {
  id: string;
  step: string;
  by: string;
  at: string;
  note: string | null;
  changeset: { id: number; message: string };
}

/** Steps of all changesets but the back-filled, and comments, the newest first. */
export async function listActivity(actor: Actor, limit: number): Promise<Result<Activity[]>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const found = await database.rows<Activity>(
    `select d.id, d.step, u.name as by, ${instant("d.at")} as at, d.note, json_build_object('id', c.id, 'message', c.message) as changeset
     from (select 's' || id as id, step, actor_id, at, note, changeset_id from changeset_step
           union all select 'c' || id, 'comment', author_id, at, text, changeset_id from changeset_comment) d
     join changeset c on c.id = d.changeset_id join app_user u on u.id = d.actor_id
     where c.origin <> 'back-fill' order by d.at desc, d.id desc limit $1`,
    [limit],
  );
  return ok(found);
}
