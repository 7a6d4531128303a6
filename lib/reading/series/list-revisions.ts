/** Every vintage of every period of a series: what was said, when, why, and until when. */
import "server-only";
import type { VintageKind } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import { ok, type Result } from "@/lib/domain/result";
import { database } from "@/lib/db/query";
import type { Scope } from "../scope";
import { getSeriesBody } from "./get-series-body";

export interface Revision {
  period: string;
  /** Null with status `M` where the vintage takes the figure away. */
  value: string | null;
  status: ObsStatus;
  publishedAt: string;
  publication: number;
  changeset: number;
  kind: VintageKind;
  note: string | null;
  /** The public title and reason of the changeset. */
  reason: string;
  publishedBy: string;
  backFilled: boolean;
}

const COLUMNS = `p.number as publication, p.changeset_id as changeset, p.title as reason, u.name as "publishedBy", p.back_filled as "backFilled",
  to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"`;
const JOINS = `join app_user u on u.id = p.published_by_id`;

/** Vintages up to the scope, by period, oldest vintage first. A removal is a vintage too. */
const VINTAGES = `
  select o.period, o.value::text as value, o.status, o.kind, o.note, o.period_start, ${COLUMNS}
  from series s join observation o on o.series_id = s.id join publication p on p.number = o.valid_from ${JOINS}
  where s.key = $1 and o.valid_from <= $2
  union all
  select o.period, null, 'M', 'removed', null, o.period_start, ${COLUMNS}
  from series s join observation o on o.series_id = s.id join publication p on p.number = o.valid_to ${JOINS}
  where s.key = $1 and o.valid_to <= $2
    and not exists (select from observation n where n.series_id = s.id and n.period = o.period and n.valid_from = o.valid_to)`;

/** All vintages, or why the series has none. */
export async function listRevisions(scope: Scope, key: string): Promise<Result<Revision[]>> {
  const body = await getSeriesBody(scope, key);
  if (!body.ok) return body;
  const rows = await database.rows<Revision & { period_start?: string }>(`${VINTAGES} order by period_start, publication`, [key, scope.at]);
  return ok(rows.map(({ period_start: _, ...revision }) => revision));
}
