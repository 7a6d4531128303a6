/** What was asked and said about a proposal, oldest first. */
import "server-only";
import { database } from "@/lib/db/query";
import { instant } from "../account/instant";

export interface ChangesetComment {
  id: number;
  text: string;
  by: { id: number; name: string };
  at: string;
  /** The cell it is about, or null. */
  cell: { series: string; period: string } | null;
  entry: { kind: string; id: string } | null;
  /** Who settled it; null while it is open. */
  resolvedBy: string | null;
}

/** For verbs of the desk that have asked already whether drafts may be seen; `series` keeps to those beginning so. */
export function listComments(changeset: number, series: string | null = null): Promise<ChangesetComment[]> {
  return database.rows<ChangesetComment>(
    `select c.id, c.text, json_build_object('id', u.id, 'name', u.name) as by, ${instant("c.at")} as at, r.name as "resolvedBy",
            case when c.series_key is not null then json_build_object('series', c.series_key, 'period', c.period) end as cell,
            case when c.entry_kind is not null then json_build_object('kind', c.entry_kind, 'id', c.entry_code) end as entry
     from changeset_comment c join app_user u on u.id = c.author_id left join app_user r on r.id = c.resolved_by_id
     where c.changeset_id = $1 and ($2::text is null or starts_with(c.series_key, $2)) order by c.id`,
    [changeset, series],
  );
}
