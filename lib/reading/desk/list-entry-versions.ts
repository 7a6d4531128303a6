/** What a piece of content said from each publication on: when, who proposed it, who published it, and why. */
import "server-only";
import type { EntryKind } from "@/lib/domain/kinds";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { versionTable } from "@/lib/db/versioned";
import { instant } from "../account/instant";
import { VERSION_DATA } from "./entry-sql";

export interface EntryVersion {
  publication: number;
  at: string;
  changeset: number;
  reason: string;
  author: string;
  publisher: string;
  /** Null where that publication removed it. */
  data: Record<string, unknown> | null;
  /** What held before; null for the first version. */
  before: Record<string, unknown> | null;
}

/** A publication that ended a version without opening the next one removed the entry. */
const VERSIONS = (kind: EntryKind) => `
  with version as (select v.valid_from, v.valid_to, ${VERSION_DATA} as data from ${versionTable(kind)} v where v.code = $1),
  moment as (
    select valid_from as number, data from version
    union all select v.valid_to, null from version v where v.valid_to is not null and not exists (select from version n where n.valid_from = v.valid_to))
  select m.number as publication, ${instant("p.published_at")} as at, c.id as changeset, p.title as reason, a.name as author, b.name as publisher,
         m.data, lag(m.data) over (order by m.number) as before
  from moment m join publication p on p.number = m.number join changeset c on c.id = p.changeset_id
  join app_user a on a.id = c.author_id join app_user b on b.id = p.published_by_id
  order by m.number desc limit 100`;

/** The versions of an entry, newest first; none where it was never published. */
export async function listEntryVersions(actor: Actor, kind: EntryKind, id: string): Promise<Result<EntryVersion[]>> {
  const refused = refusal(actor, "read-drafts");
  return refused ? fail(refused) : ok(await database.rows<EntryVersion>(VERSIONS(kind), [id]));
}
