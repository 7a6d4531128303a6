/** The cells of a changeset become observations: what they replace is ended, what changes nothing is left alone. */
import "server-only";
import type { Queryable } from "@/lib/db/query";

/** How many cells of each kind a publication wrote, and which series they belong to. */
export interface WrittenCells {
  counts: Record<"first" | "revision" | "correction" | "definition" | "removed", number>;
  seriesIds: number[];
}

/** The series that cells speak of and that do not exist yet, true from publication `at`. */
const OPEN_SERIES = `
  insert into series (key, indicator, ref_area, counterpart, freq, valid_from)
  select distinct c.series_key, split_part(c.series_key, '.', 1), split_part(c.series_key, '.', 2),
         split_part(c.series_key, '.', 3), split_part(c.series_key, '.', 4), $2::int
  from changeset_cell c where c.changeset_id = $1 and not c.remove
    and not exists (select from series s where s.key = c.series_key)`;

/**
 * Cells beside the observation they would replace, without those that say what already holds: no vintage without a change.
 * A figure that is edited keeps the source of its own that it had, unless another is named; an edition says itself where its
 * figures are from, and a revert restores what was there, down to a note or a source that there was not.
 */
const COLLECT = `
  create temp table touched on commit drop as
  select s.id as series_id, c.period, c.value, c.status, c.remove, c.note, c.cell_origin, o.id as current_id,
         case when h.origin = 'back-fill' or h.reverts is not null then c.source_code else coalesce(c.source_code, o.source_code) end as source_code,
         case when o.id is not null and c.kind = 'first' then 'revision'
              when o.id is null and not exists (select from observation p where p.series_id = s.id and p.period = c.period) then 'first'
              else c.kind end as kind
  from changeset_cell c
  join changeset h on h.id = c.changeset_id
  join series s on s.key = c.series_key
  left join observation o on o.series_id = s.id and o.period = c.period and o.valid_to is null
  where c.changeset_id = $1
    and case when o.id is null then not c.remove
             else c.remove or o.value is distinct from c.value or o.status <> c.status
                  or ((c.note is not null or h.reverts is not null) and c.note is distinct from o.note)
                  or ((c.source_code is not null or h.reverts is not null) and c.source_code is distinct from o.source_code) end`;

const CLOSE = `update observation o set valid_to = $1 from touched t where o.id = t.current_id`;

const OPEN = `
  insert into observation (series_id, period, period_start, value, status, kind, note, source_code, cell_origin, valid_from)
  select series_id, period, period_start(period), value, status, kind, note, source_code, cell_origin, $1
  from touched where not remove order by series_id, period`;

const SERIES_WORTH_ANALYSING = 100;
const CELLS_WORTH_ANALYSING = 20_000;

/** Runs inside the publishing transaction, for publication number `at`. */
export async function writeCells(db: Queryable, changesetId: number, at: number): Promise<WrittenCells> {
  const opened = await db.run(OPEN_SERIES, [changesetId, at]);
  // The plans of foreign-key checks live as long as the connection; one made over an empty table reads all of it each time.
  if (opened > SERIES_WORTH_ANALYSING) await db.run("analyze series");
  await db.run(COLLECT, [changesetId]);
  await db.run("analyze touched");
  await db.run(CLOSE, [at]);
  const written = await db.run(OPEN, [at]);
  if (written > CELLS_WORTH_ANALYSING) await db.run("analyze observation");
  const byKind = await db.rows<{ kind: keyof WrittenCells["counts"]; count: number }>(
    "select case when remove then 'removed' else kind end as kind, count(*)::int as count from touched group by 1",
  );
  const counts = { first: 0, revision: 0, correction: 0, definition: 0, removed: 0 };
  for (const { kind, count } of byKind) counts[kind] = count;
  const series = await db.rows<{ id: number }>("select distinct series_id as id from touched order by 1");
  await db.run("drop table touched");
  return { counts, seriesIds: series.map(({ id }) => id) };
}
