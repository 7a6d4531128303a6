/** Two editors of one indicator see each other's cells: what others have written into open drafts since a moment. */
import "server-only";
import type { ObsStatus } from "@/lib/domain/observation";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database, firstRow } from "@/lib/db/query";
import { instant } from "../account/instant";

export interface OtherCell {
  series: string;
  period: string;
  value: string | null;
  status: ObsStatus;
  remove: boolean;
  by: string;
  changeset: number;
  at: string;
}

export interface OthersCells {
  cells: OtherCell[];
  /** The database's moment, from which to ask next time. */
  until: string;
}

const CELLS_MAX = 1_000;
/** Who saves takes a moment to commit: what began before the last look is looked at again. */
const OVERLAP = "interval '5 seconds'";

/** Cells of the indicator in drafts, and in changesets under review, last written by others; `since` (RFC 3339) left out: all. */
export async function listOthersCells(actor: Actor, indicator: string, since: string | null = null): Promise<Result<OthersCells>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  const now = await firstRow<{ until: string }>(database, `select ${instant("now()")} as until`);
  const cells = await database.rows<OtherCell>(
    `select w.series_key as series, w.period, w.value::text as value, w.status, w.remove, u.name as by, c.id as changeset, ${instant("w.updated_at")} as at
     from changeset c join changeset_cell w on w.changeset_id = c.id join app_user u on u.id = w.updated_by_id
     where c.state in ('draft', 'submitted', 'rejected') and w.updated_by_id <> $1 and starts_with(w.series_key, $2 || '.')
       and ($3::timestamptz is null or w.updated_at > $3::timestamptz - ${OVERLAP})
     order by w.updated_at desc, w.series_key, w.period limit ${CELLS_MAX}`,
    [actor.userId, indicator, since],
  );
  return ok({ cells, until: now!.until });
}
