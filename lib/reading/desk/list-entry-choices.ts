/** What a form may refer to: content that is published, and what the editor's own open changesets propose. */
import "server-only";
import type { EntryKind } from "@/lib/domain/kinds";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import type { AnyLocalText, LocalText } from "@/lib/domain/text";
import { database } from "@/lib/db/query";
import { currentEntries, OPEN_STATES, titleOf } from "./entry-sql";

export interface EntryChoice {
  id: string;
  title: AnyLocalText | string | null;
  isPublished: boolean;
}

/** The choices of each kind. */
export async function listEntryChoices(actor: Actor, kinds: readonly EntryKind[]): Promise<Result<Map<EntryKind, EntryChoice[]>>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  const lists = kinds.map(async (kind) => [kind, await choicesOf(actor, kind)] as const);
  return ok(new Map(await Promise.all(lists)));
}

function choicesOf(actor: Actor, kind: EntryKind): Promise<EntryChoice[]> {
  return database.rows<EntryChoice>(
    `with current as (${currentEntries(kind)})
     select code as id, ${titleOf("data")} as title, true as "isPublished" from current
     union all
     select distinct on (e.code) e.code, ${titleOf("e.data")}, false from changeset_entry e join changeset c on c.id = e.changeset_id
     where e.kind = $1 and not e.remove and c.author_id = $2 and c.state in ${OPEN_STATES} and e.code not in (select code from current)`,
    [kind, actor.userId],
  );
}

export interface KnownUnit {
  code: string;
  unit: LocalText;
}

/** The units that indicators are in, the commonest first, each with its words in every language. */
export function listUnits(): Promise<KnownUnit[]> {
  return database.rows<KnownUnit>(
    `select unit_code as code, (array_agg(unit order by (select count(*) from jsonb_object_keys(unit)) desc))[1] as unit
     from indicator_version where valid_to is null and unit_code is not null group by unit_code order by count(*) desc, unit_code`,
  );
}
