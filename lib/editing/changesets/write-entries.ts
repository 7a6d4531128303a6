/** Proposed content is kept in the changeset, each piece with the version its author was looking at. */
import "server-only";
import { randomUUID } from "node:crypto";
import type { EntryInput } from "@/lib/domain/kinds/changeset-input";
import type { Actor } from "@/lib/domain/role";
import { currentEntry } from "@/lib/db/changeset/find-conflicts";
import type { Queryable } from "@/lib/db/query";

const UPSERT = `
  insert into changeset_entry (changeset_id, kind, code, data, remove, base_id, updated_by_id)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (changeset_id, kind, code) do update set
    data = excluded.data, remove = excluded.remove, updated_by_id = excluded.updated_by_id, updated_at = now()`;

/** Writes entries that have been validated; the caller holds the changeset. An entry without an id gets one. */
export async function writeDraftEntries(db: Queryable, actor: Actor, changesetId: number, entries: EntryInput[]): Promise<string[]> {
  const codes: string[] = [];
  for (const entry of entries) {
    const code = entry.id ?? randomUUID();
    const current = entry.id ? await currentEntry(db, entry.kind, code) : undefined;
    const data = entry.remove ? null : JSON.stringify(entry.data);
    await db.run(UPSERT, [changesetId, entry.kind, code, data, entry.remove ?? false, current?.id ?? null, actor.userId]);
    codes.push(code);
  }
  return codes;
}
