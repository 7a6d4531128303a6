/** Proposed cells are kept in the changeset, each with the version its author was looking at. */
import "server-only";
import type { Actor } from "@/lib/domain/role";
import type { CellInput } from "@/lib/domain/kinds/changeset-input";
import type { Queryable } from "@/lib/db/query";
import { defaultStatus } from "@/lib/domain/observation";

/**
 * A cell saved again keeps the base it was first saved on, so that a publication in between is still noticed,
 * unless the writer names a newer base or expected value itself.
 */
const UPSERT = `
  insert into changeset_cell (changeset_id, series_key, period, value, status, remove, kind, note, answer, source_code, cell_origin, expected, base_id, updated_by_id)
  select $1, i.series, i.period, i.value, i.status, i.remove, i.kind, i.note, i.answer, i.source, i.cell_origin, i.expected,
         case when i.has_base then i.base else o.id end, $2
  from jsonb_to_recordset($3::jsonb) as i(series text, period text, value numeric, status text, remove boolean, kind text, note text,
                                          answer text, source text, cell_origin text, expected text, has_base boolean, base bigint)
  left join series s on s.key = i.series
  left join observation o on o.series_id = s.id and o.period = i.period and o.valid_to is null
  on conflict (changeset_id, series_key, period) do update set
    value = excluded.value, status = excluded.status, remove = excluded.remove, kind = excluded.kind,
    note = coalesce(excluded.note, changeset_cell.note), answer = coalesce(excluded.answer, changeset_cell.answer),
    source_code = coalesce(excluded.source_code, changeset_cell.source_code), cell_origin = coalesce(excluded.cell_origin, changeset_cell.cell_origin),
    expected = coalesce(excluded.expected, changeset_cell.expected),
    base_id = case when $4 then excluded.base_id else changeset_cell.base_id end,
    updated_by_id = excluded.updated_by_id, updated_at = now()`;

/** Writes cells that have been validated; the caller holds the changeset. */
export async function writeDraftCells(db: Queryable, actor: Actor, changesetId: number, cells: CellInput[]): Promise<void> {
  const rows = cells.map((cell) => ({
    series: cell.series,
    period: cell.period,
    value: cell.remove ? null : (cell.value ?? null),
    status: cell.status ?? defaultStatus(cell.value ?? null),
    remove: cell.remove ?? false,
    kind: cell.kind ?? "revision",
    note: cell.note ?? null,
    answer: cell.answer ?? null,
    source: cell.source ?? null,
    cell_origin: cell.cellOrigin ?? null,
    expected: cell.expected === undefined ? null : (cell.expected ?? ""),
    has_base: cell.baseId !== undefined,
    base: cell.baseId ?? null,
  }));
  const [named, unnamed] = [rows.filter((row) => row.has_base), rows.filter((row) => !row.has_base)];
  if (named.length > 0) await db.run(UPSERT, [changesetId, actor.userId, JSON.stringify(named), true]);
  if (unnamed.length > 0) await db.run(UPSERT, [changesetId, actor.userId, JSON.stringify(unnamed), false]);
}
