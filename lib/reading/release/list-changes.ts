/** What a publication changed, figure by figure: the old value beside the new one, of what had been said before. */
import "server-only";
import type { VintageKind } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import { database } from "@/lib/db/query";

export interface ReleaseChange {
  key: string;
  indicator: string;
  refArea: string;
  counterpart: string;
  period: string;
  /** What had been said; null where nothing had. */
  before: { value: string | null; status: ObsStatus } | null;
  /** What is said now; null where the figure was withdrawn. */
  after: { value: string | null; status: ObsStatus } | null;
  kind: VintageKind;
  note: string | null;
}

/** The values it changed or withdrew, in the order of series and time, at most `limit`; first figures are not among them. */
export async function listChanges(publication: number, limit: number): Promise<ReleaseChange[]> {
  return database.rows<ReleaseChange>(
    `select s.key, s.indicator, s.ref_area as "refArea", s.counterpart, b.period,
            json_build_object('value', b.value::text, 'status', b.status) as before,
            case when a.id is null then null else json_build_object('value', a.value::text, 'status', a.status) end as after,
            coalesce(a.kind, 'removed') as kind, a.note
     from observation b join series s on s.id = b.series_id
     left join observation a on a.series_id = b.series_id and a.period = b.period and a.valid_from = $1
     where b.valid_to = $1 order by s.key, b.period_start limit $2`,
    [publication, limit],
  );
}
