/** No publication leaves behind anything that refers to what does not exist: to something left out of the proposal, or removed by it. */
import "server-only";
import type { Queryable } from "../query";
import { VERSIONED_KINDS, versionTable } from "../versioned";

export interface BrokenReference {
  /** What refers, what it refers to, and whether the changeset itself takes that away. */
  byKind: string;
  byCode: string;
  kind: string;
  code: string;
  removed: boolean;
  /** `kind:code` of an entry, or `SERIES.PERIOD` of a cell. */
  path: string;
  message: string;
}

/** What would hold once the changeset was published: kind, code and data as in JSON. */
const HELD = [
  ...VERSIONED_KINDS.map(
    (kind) => `select '${kind}' as kind, v.code, camel_keys(to_jsonb(v) - '{id,code,valid_from,valid_to}'::text[]) as data
      from ${versionTable(kind)} v where v.valid_to is null and not exists (select from entry e where e.kind = '${kind}' and e.code = v.code)`,
  ),
  "select kind, code, data from entry where not remove",
].join(" union all ");

/** Every reference from content, from series that have figures, and from the sources of single figures, as far as the changeset bears on it. */
const BROKEN = `
  with entry as materialized (select kind, code, data, remove from changeset_entry where changeset_id = $1),
  held as materialized (${HELD}),
  shown as (select s.* from series s join snapshot n on n.series_id = s.id and n.valid_to is null and n.count > 0),
  reference (by_kind, by_code, kind, code) as (
    select h.kind, h.code, r.kind, r.code from held h cross join lateral (
      values ('indicator', h.data ->> 'indicator'), ('area', h.data ->> 'area'), ('area', h.data ->> 'counterpart'),
             ('source', h.data ->> 'source'), ('pillar', h.data ->> 'pillar'), ('dataset', h.data ->> 'dataset')) r(kind, code)
    union all select h.kind, h.code, 'area', member from held h, jsonb_array_elements_text(h.data -> 'members') member
    union all select h.kind, h.code, r.kind, r.code from held h, jsonb_array_elements_text(h.data -> 'seriesKeys') key cross join lateral (
      values ('indicator', split_part(key, '.', 1)), ('area', split_part(key, '.', 2)), ('area', split_part(key, '.', 3))) r(kind, code)
    union all select 'series', s.key, r.kind, r.code from shown s cross join lateral (
      values ('indicator', s.indicator), ('area', s.ref_area), ('area', s.counterpart)) r(kind, code)
    union all select 'series', s.key, 'source', o.source_code from observation o join series s on s.id = o.series_id
      where o.valid_to is null and o.source_code in (select e.code from entry e where e.kind = 'source' and e.remove)
    union all select 'cell', c.series_key || '.' || c.period, 'source', c.source_code from changeset_cell c where c.changeset_id = $1 and not c.remove)
  select distinct r.by_kind as "byKind", r.by_code as "byCode", r.kind, r.code, gone.code is not null as removed
  from reference r left join entry gone on gone.kind = r.kind and gone.code = r.code and gone.remove
  where r.code is not null and r.code <> '_Z' and not exists (select from held h where h.kind = r.kind and h.code = r.code)
    and (gone.code is not null or r.by_kind = 'cell' or exists (select from entry e where e.kind = r.by_kind and e.code = r.by_code))
  order by 1, 2, 3, 4 limit 100`;

/** References that publishing the changeset would leave without what they name. */
export async function findBrokenReferences(db: Queryable, changesetId: number): Promise<BrokenReference[]> {
  const broken = await db.rows<Omit<BrokenReference, "path" | "message">>(BROKEN, [changesetId]);
  return broken.map((one) => ({ ...one, ...told(one) }));
}

function told({ byKind, byCode, kind, code, removed }: Omit<BrokenReference, "path" | "message">): Pick<BrokenReference, "path" | "message"> {
  if (removed) return { path: `${kind}:${code}`, message: `The ${byKind} ${byCode} still refers to this; change or remove that first.` };
  return { path: byKind === "cell" ? byCode : `${byKind}:${byCode}`, message: `There is no ${kind} ${code}; propose it first or check the spelling.` };
}
