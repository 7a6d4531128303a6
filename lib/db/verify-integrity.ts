/** Whether the database still says what was published: the audit chain is whole, and every ready-made body and search document equals its versions. */
import "server-only";
import { database } from "./query";
import { DOCUMENT_FAULTS } from "./search/write-documents";
import { bodyText, MAIN_SOURCE, OBSERVATION_LIST } from "./series/body-text";

export interface IntegrityFault {
  what: "audit" | "snapshot" | "publication" | "version" | "search";
  subject: string;
  detail: string;
}

/** The condition under which a row of `alias` held when snapshot `n` was made. */
const heldThen = (alias: string) => `${alias}.valid_from <= n.valid_from and (${alias}.valid_to is null or ${alias}.valid_to > n.valid_from)`;

const CHECKS: Record<IntegrityFault["what"], string> = {
  audit: `
    select id::text as subject, 'the row does not follow from the one before it' as detail
    from (select *, lag(hash, 1, '') over (order by id) as before from audit_log) a
    where previous_hash <> before or hash <> audit_hash(previous_hash, at, actor_id, action, subject, detail) order by id limit 100`,
  publication: `
    select number::text as subject, 'the number or the time does not follow from the one before it' as detail
    from (select number, published_at, lag(number, 1, 0) over (order by number) as before, lag(published_at) over (order by number) as earlier from publication) p
    where number <> before + 1 or published_at < earlier`,
  version: `
    select s.key || ' ' || o.period as subject, 'two versions hold at once from publication ' || o.valid_from as detail
    from (select *, lead(valid_from) over (partition by series_id, period order by valid_from) as next from observation) o
    join series s on s.id = o.series_id where o.next is not null and (o.valid_to is null or o.valid_to > o.next) limit 100`,
  snapshot: `
    select s.key as subject, 'the body of publication ' || n.valid_from || ' differs from its versions' as detail
    from snapshot n join series s on s.id = n.series_id join publication p on p.number = n.valid_from
    left join lateral (
      select ${OBSERVATION_LIST} as list, ${MAIN_SOURCE} as source from observation o where o.series_id = n.series_id and ${heldThen("o")}) o on true
    left join indicator_version i on i.code = s.indicator and ${heldThen("i")}
    left join source_version v on v.code = coalesce(nullif(o.source, ''), i.source) and ${heldThen("v")}
    where n.body is distinct from ${bodyText({ series: "s", indicator: "i", source: "v", publication: "p", list: "o.list" })}
    union all
    select s.key, 'there is no body of publication ' || m.number
    from series s join lateral (
      select o.valid_from as number from observation o where o.series_id = s.id union select o.valid_to from observation o where o.series_id = s.id and o.valid_to is not null) m on true
    where not exists (select from snapshot n where n.series_id = s.id and n.valid_from <= m.number and (n.valid_to is null or n.valid_to > m.number))
    order by 1, 2 limit 100`,
  search: DOCUMENT_FAULTS,
};

/** Every fault found, at most a hundred of each sort; none means the database is sound. */
export async function verifyIntegrity(): Promise<IntegrityFault[]> {
  const faults: IntegrityFault[] = [];
  for (const [what, sql] of Object.entries(CHECKS) as [IntegrityFault["what"], string][]) {
    const found = await database.rows<{ subject: string; detail: string }>(sql);
    faults.push(...found.map((row) => ({ what, ...row })));
  }
  return faults;
}
