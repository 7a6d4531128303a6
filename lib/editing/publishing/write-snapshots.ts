/** Each touched series has a ready-made body for every publication, so that reading it, now or as of then, is reading one row. */
import "server-only";
import type { Queryable } from "@/lib/db/query";
import { bodyText, MAIN_SOURCE, OBSERVATION_LIST } from "@/lib/db/series/body-text";

const CLOSE = `update snapshot set valid_to = $2 where series_id = any($1::int[]) and valid_to is null and valid_from < $2`;

/** The series' source is the one most of its observations have. */
const OPEN = `
  with held as materialized (
    select series_id, count(*)::int as count,
           ${OBSERVATION_LIST} as list,
           array_agg(period order by period_start) as periods, array_agg(value order by period_start) as numbers,
           array_agg(status order by period_start) as statuses, ${MAIN_SOURCE} as source
    from observation where series_id = any($1::int[]) and valid_to is null group by series_id),
  touched as materialized (
    select s.*, i.unit, i.unit_mult, i.decimals, coalesce(nullif(held.source, ''), i.source) as source,
           held.list, coalesce(held.count, 0) as count, held.periods, held.numbers, held.statuses
    from series s join indicator_version i on i.code = s.indicator and i.valid_to is null
    left join held on held.series_id = s.id where s.id = any($1::int[]))
  insert into snapshot (series_id, valid_from, body, count, first_period, last_period, last_value, last_status)
  select t.id, $2, ${bodyText({ series: "t", indicator: "t", source: "v", publication: "p", list: "t.list" })},
    t.count, t.periods[1], t.periods[t.count], t.numbers[t.count], t.statuses[t.count]
  from touched t join source_version v on v.code = t.source and v.valid_to is null
  join publication p on p.number = $2`;

/** Runs inside the publishing transaction, after cells and entries are written, for publication number `at`. */
export async function writeSnapshots(db: Queryable, seriesIds: number[], at: number): Promise<void> {
  if (seriesIds.length === 0) return;
  await db.run(CLOSE, [seriesIds, at]);
  await db.run(OPEN, [seriesIds, at]);
}
