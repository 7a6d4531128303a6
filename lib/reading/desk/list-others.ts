/** Who works on an indicator sees what others propose for it and what was published since, while it happens. */
import "server-only";
import type { Freq } from "@/lib/domain/period";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { currentPublication } from "../publication/current-publication";
import type { GridCell, GridDraftCell } from "./get-grid";

export interface OthersCell extends Pick<GridDraftCell, "series" | "period" | "value" | "status" | "remove" | "kind" | "by"> {
  changeset: number;
}

export interface Others {
  /** The newest publication; what is published after it comes with the next answer. */
  publication: number;
  /** What other people's open changesets propose. */
  cells: OthersCell[];
  /** Figures published since the publication asked about; null where one was removed. */
  published: { series: string; period: string; cell: GridCell | null }[];
}

/** More is no longer a conversation between desks. */
const CELLS_MAX = 5000;

/** What others propose now, and what was published after publication `since`. */
export async function listOthers(actor: Actor, code: string, { freq, since }: { freq: Freq; since: number }): Promise<Result<Others>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  const publication = await currentPublication();
  const [cells, published] = await Promise.all([
    database.rows<OthersCell>(
      `select c.series_key as series, c.period, c.value::text as value, c.status, c.remove, c.kind, u.name as by, c.changeset_id as changeset
       from changeset_cell c join changeset s on s.id = c.changeset_id join app_user u on u.id = c.updated_by_id
       where s.state in ('draft', 'submitted', 'rejected') and c.updated_by_id <> $1
         and starts_with(c.series_key, $2 || '.') and right(c.series_key, 2) = '.' || $3
       order by c.series_key, c.period, c.changeset_id limit ${CELLS_MAX}`,
      [actor.userId, code, freq],
    ),
    since >= publication ? [] : publishedSince(code, freq, since),
  ]);
  return ok({ publication, cells, published });
}

async function publishedSince(code: string, freq: Freq, since: number): Promise<Others["published"]> {
  const rows = await database.rows<GridCell & { series: string; stands: boolean }>(
    `select distinct on (s.key, o.period) s.key as series, o.period, o.value::text as value, o.status, o.id::text as "baseId", o.note, o.valid_to is null as stands
     from series s join observation o on o.series_id = s.id
     where s.indicator = $1 and s.freq = $2 and (o.valid_from > $3 or o.valid_to > $3)
     order by s.key, o.period, o.valid_from desc`,
    [code, freq, since],
  );
  return rows.map(({ series, stands, ...cell }) => ({ series, period: cell.period, cell: stands ? cell : null }));
}
