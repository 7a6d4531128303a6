/** The entries of a changeset become versions: what they replace is ended, kind by kind, in the order foreign keys want. */
import "server-only";
import type { Queryable } from "@/lib/db/query";
import { closeVersions, openVersions, VERSIONED_KINDS } from "@/lib/db/versioned";

/** Series whose ready-made body speaks of an indicator or a source that this changeset changes. */
const SERIES_THAT_SPEAK_OF_THEM = `
  select s.id from series s join indicator_version i on i.code = s.indicator and i.valid_to is null
  where exists (select from changeset_entry e where e.changeset_id = $1 and e.kind = 'indicator' and e.code = s.indicator)
     or exists (select from changeset_entry e where e.changeset_id = $1 and e.kind = 'source' and (e.code = i.source
          or exists (select from observation o where o.series_id = s.id and o.valid_to is null and o.source_code = e.code)))`;

/** Runs inside the publishing transaction, for publication number `at`, before the cells: they may need new areas or indicators. */
export async function writeEntries(db: Queryable, changesetId: number, at: number): Promise<{ count: number; seriesIds: number[] }> {
  const present = await db.rows<{ kind: string }>("select distinct kind from changeset_entry where changeset_id = $1", [changesetId]);
  let count = 0;
  for (const kind of VERSIONED_KINDS) {
    if (!present.some((entry) => entry.kind === kind)) continue;
    const closed = await closeVersions(db, kind, changesetId, at);
    const opened = await openVersions(db, kind, changesetId, at);
    count += Math.max(closed, opened);
  }
  if (count === 0) return { count, seriesIds: [] };
  const series = await db.rows<{ id: number }>(SERIES_THAT_SPEAK_OF_THEM, [changesetId]);
  return { count, seriesIds: series.map(({ id }) => id) };
}
