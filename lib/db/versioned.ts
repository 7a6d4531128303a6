/** Each publishable kind knows its tables, so that closing, opening and reading as of a publication are written once. */
import "server-only";
import type { Queryable } from "./query";

/** A kind of content that is proposed as an entry; a new kind is one line here. */
export const VERSIONED_KINDS = ["area", "area-group", "pillar", "source", "dataset", "indicator", "annotation"] as const;
// In this order foreign keys are satisfied: what is referred to comes before what refers to it.
export type VersionedKind = (typeof VERSIONED_KINDS)[number];

/** The table of identities: what foreign keys point to. */
export const identityTable = (kind: VersionedKind) => kind.replace("-", "_");
/** The table of versions. */
export const versionTable = (kind: VersionedKind) => `${identityTable(kind)}_version`;

/** The condition under which a row of `alias` is true at the publication in parameter `$n`. */
export const trueAt = (alias: string, n: number) =>
  `${alias}.valid_from <= $${n} and (${alias}.valid_to is null or ${alias}.valid_to > $${n})`;

const NOT_DATA = ["id", "code", "valid_from", "valid_to"];

/** The columns of a kind that hold its data; asked of the database once, since they are the table's own. */
async function dataColumns(db: Queryable, kind: VersionedKind): Promise<string[]> {
  const found = await db.rows<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = current_schema() and table_name = $1 and column_name <> all($2) order by ordinal_position`,
    [versionTable(kind), NOT_DATA],
  );
  return found.map(({ name }) => `"${name}"`);
}

/** Ends the current versions of what `changesetId` changes or removes of `kind`; gives how many. */
export async function closeVersions(db: Queryable, kind: VersionedKind, changesetId: number, at: number): Promise<number> {
  return db.run(
    `update ${versionTable(kind)} v set valid_to = $2 from changeset_entry e
     where e.changeset_id = $1 and e.kind = $3 and v.code = e.code and v.valid_to is null`,
    [changesetId, at, kind],
  );
}

/** Opens the versions that `changesetId` proposes of `kind`; gives how many. */
export async function openVersions(db: Queryable, kind: VersionedKind, changesetId: number, at: number): Promise<number> {
  const columns = await dataColumns(db, kind);
  const proposed = `from changeset_entry e, jsonb_populate_record(null::${versionTable(kind)}, snake_keys(e.data)) r
     where e.changeset_id = $1 and e.kind = $2 and not e.remove`;
  await db.run(
    `insert into ${identityTable(kind)} (code) select e.code from changeset_entry e
     where e.changeset_id = $1 and e.kind = $2 and not e.remove on conflict do nothing`,
    [changesetId, kind],
  );
  return db.run(
    `insert into ${versionTable(kind)} (code, valid_from, ${columns.join(", ")})
     select e.code, $3, ${columns.map((column) => `r.${column}`).join(", ")} ${proposed}`,
    [changesetId, kind, at],
  );
}
