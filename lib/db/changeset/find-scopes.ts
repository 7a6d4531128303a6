/** What a changeset touches, as the places that roles are given for: what stands in it, and what it would end. */
import "server-only";
import type { Scope } from "@/lib/domain/grant";
import type { Queryable } from "../query";

const SCOPES = `
  with entry as (
    select kind, code, data from changeset_entry where changeset_id = $1
    -- What is changed or removed is touched as it stands as well.
    union all select e.kind, e.code, to_jsonb(a) || jsonb_build_object('seriesKeys', a.series_keys) from changeset_entry e join annotation_version a on a.code = e.code and a.valid_to is null where e.changeset_id = $1 and e.kind = 'annotation'
    union all select e.kind, e.code, jsonb_build_object('pillar', i.pillar) from changeset_entry e join indicator_version i on i.code = e.code and i.valid_to is null where e.changeset_id = $1 and e.kind = 'indicator'
  ), touched as (
    select distinct split_part(series_key, '.', 1) as indicator, null as pillar from changeset_cell where changeset_id = $1
    union select code, data->>'pillar' from entry where kind = 'indicator' and data is not null
    union select null, code from entry where kind = 'pillar'
    union select data->>'indicator', null from entry where kind = 'annotation' and data->>'indicator' is not null
    union select split_part(key, '.', 1), null from entry, jsonb_array_elements_text(case jsonb_typeof(data->'seriesKeys') when 'array' then data->'seriesKeys' else '[]' end) key where kind = 'annotation'
    union select null, null from entry where kind = 'annotation' and data is not null and data->>'indicator' is null and coalesce(jsonb_array_length(nullif(data->'seriesKeys', 'null')), 0) = 0
    union select null, null from entry where kind not in ('indicator', 'pillar', 'annotation')
  )
  select distinct t.indicator, coalesce(t.pillar, i.pillar) as pillar
  from touched t left join indicator_version i on i.code = t.indicator and i.valid_to is null`;

/** Each place once. */
export function findScopes(db: Queryable, changesetId: number): Promise<Scope[]> {
  return db.rows<Scope>(SCOPES, [changesetId]);
}
