/** A cell or entry whose author was looking at something that no longer holds is found before it can overwrite it. */
import "server-only";
import type { CellConflict } from "@/lib/domain/changeset";
import type { Queryable } from "../query";
import { identityTable, VERSIONED_KINDS, versionTable } from "../versioned";

/**
 * Where the writer said what it saw (`expected`, '' for nothing), that value must still be the current one;
 * otherwise the very version that was current when the cell was saved.
 */
const CELL_CONFLICTS = `
  select c.series_key as series, c.period, c.value::text as yours,
         case when c.expected is null then b.value::text else nullif(c.expected, '') end as expected,
         o.value::text as current, u.name as "currentBy", p.published_at as "currentAt"
  from changeset_cell c
  left join series s on s.key = c.series_key
  left join observation o on o.series_id = s.id and o.period = c.period and o.valid_to is null
  left join observation b on b.id = c.base_id
  left join publication p on p.number = o.valid_from
  left join changeset h on h.id = p.changeset_id
  left join app_user u on u.id = h.author_id
  where c.changeset_id = $1
    and case when c.expected is null then c.base_id is distinct from o.id
             else nullif(c.expected, '')::numeric is distinct from o.value end
  order by c.series_key, c.period`;

/** Cells of the changeset that would overwrite something their author did not see. */
export async function findCellConflicts(db: Queryable, changesetId: number): Promise<CellConflict[]> {
  const found = await db.rows<CellConflict & { currentAt: Date | null }>(CELL_CONFLICTS, [changesetId]);
  return found.map((row) => ({ ...row, currentAt: (row.currentAt as Date | null)?.toISOString() ?? null }));
}

/** Entries of the changeset written on a version that is no longer the current one, as `kind:code`. */
export async function findEntryConflicts(db: Queryable, changesetId: number): Promise<string[]> {
  const perKind = VERSIONED_KINDS.map(
    (kind) => `select e.kind || ':' || e.code as subject from changeset_entry e
      left join ${versionTable(kind)} v on v.code = e.code and v.valid_to is null
      where e.changeset_id = $1 and e.kind = '${kind}' and e.base_id is distinct from v.id`,
  );
  const found = await db.rows<{ subject: string }>(perKind.join(" union all "), [changesetId]);
  return found.map(({ subject }) => subject);
}

/** The version of an entry that is current, with its data as JSON in column names; undefined where there is none. */
export async function currentEntry(db: Queryable, kind: (typeof VERSIONED_KINDS)[number], code: string) {
  const found = await db.rows<{ id: string; data: Record<string, unknown> }>(
    `select v.id::text, to_jsonb(v) - '{id,code,valid_from,valid_to}'::text[] as data
     from ${identityTable(kind)} i join ${versionTable(kind)} v on v.code = i.code and v.valid_to is null where i.code = $1`,
    [code],
  );
  return found[0];
}
