/** A piece of content as its form begins: as proposed in a changeset or, failing that, as it is published. */
import "server-only";
import type { EntryKind } from "@/lib/domain/kinds";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database, firstRow } from "@/lib/db/query";
import { versionTable } from "@/lib/db/versioned";
import { OPEN_STATES, VERSION_DATA } from "./entry-sql";

export interface EntryForEditing {
  id: string;
  /** In the names of the kind's schema, with numbers as digits. */
  data: Record<string, unknown>;
  /** The open changeset whose proposal this is; null for what is published. */
  changeset: number | null;
  /** Whether that proposal is to remove it. */
  remove: boolean;
  isPublished: boolean;
  /** Which version and which proposal were seen: another stamp means that somebody saved or published since. */
  stamp: string;
}

/** The entry, or `not-found`. Without a changeset the newest open proposal of the actor's own is taken. */
export async function getEntry(actor: Actor, kind: EntryKind, id: string, changesetId?: number): Promise<Result<EntryForEditing>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  const current = await firstRow<{ version: string; data: Record<string, unknown> }>(
    database,
    `select v.id::text as version, ${VERSION_DATA} as data from ${versionTable(kind)} v where v.code = $1 and v.valid_to is null`,
    [id],
  );
  const proposed = await firstRow<{ changeset: number; remove: boolean; data: Record<string, unknown> | null; saved: string }>(
    database,
    `select e.changeset_id as changeset, e.remove, e.data, extract(epoch from e.updated_at)::text as saved
     from changeset_entry e join changeset c on c.id = e.changeset_id
     where e.kind = $1 and e.code = $2 and c.state in ${OPEN_STATES}
       and case when $3::int is null then c.author_id = $4 else c.id = $3 end
     order by e.updated_at desc limit 1`,
    [kind, id, changesetId ?? null, actor.userId],
  );
  const data = proposed?.data ?? current?.data;
  if (!data) return fail(problem("not-found", { what: `${kind} ${id.slice(0, 80)}` }));
  return ok({
    id, data, changeset: proposed?.changeset ?? null, remove: proposed?.remove ?? false, isPublished: current !== undefined,
    stamp: `${current?.version ?? "none"} ${proposed?.changeset ?? "none"} ${proposed?.saved ?? "none"}`,
  });
}
