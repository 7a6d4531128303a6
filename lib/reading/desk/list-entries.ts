/** All content of one kind in one list: what is published, what is proposed of it, and what is proposed for the first time. */
import "server-only";
import type { ChangesetState } from "@/lib/domain/changeset";
import type { EntryKind } from "@/lib/domain/kinds";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import type { AnyLocalText, Locale } from "@/lib/domain/text";
import { database } from "@/lib/db/query";
import { currentEntries, OPEN_STATES, titleOf, titleText } from "./entry-sql";

export interface ListedEntry {
  id: string;
  /** In its languages, or one text where the kind has no translations. */
  title: AnyLocalText | string | null;
  isPublished: boolean;
  /** The newest open proposal, the actor's own before others'. */
  proposal: { changeset: number; state: ChangesetState; remove: boolean; by: string } | null;
}

export interface EntryFilter {
  /** Every word must stand in the id or in the name, whatever case and accents. */
  q?: string;
  /** Only what is published, or only what somebody has a change open for. */
  state?: "published" | "proposed";
}

const LISTED = (kind: EntryKind) => `
  with current as (${currentEntries(kind)}),
  open as (
    select distinct on (e.code) e.code, e.data,
           json_build_object('changeset', c.id, 'state', c.state, 'remove', e.remove, 'by', u.name) as proposal
    from changeset_entry e join changeset c on c.id = e.changeset_id join app_user u on u.id = e.updated_by_id
    where e.kind = '${kind}' and c.state in ${OPEN_STATES} order by e.code, (c.author_id = $1) desc, e.updated_at desc),
  listed as (
    select coalesce(c.code, o.code) as id, coalesce(${titleOf("c.data")}, ${titleOf("o.data")}) as title, c.code is not null as "isPublished", o.proposal
    from current c full join open o on o.code = c.code),
  found as (
    select * from listed where case $2::text when 'published' then "isPublished" when 'proposed' then proposal is not null else true end
      and not exists (select from unnest(string_to_array(search_fold($3), ' ')) word where strpos(search_fold(id || ' ' || coalesce(title::text, '')), word) = 0))`;

/** Entries by name; `offset` counts from 0. */
export async function listEntries(
  actor: Actor, kind: EntryKind, { q = "", state }: EntryFilter, { locale, limit, offset }: { locale: Locale; limit: number; offset: number },
): Promise<Result<{ data: ListedEntry[]; total: number }>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const parameters = [actor.userId, state ?? null, q];
  const data = await database.rows<ListedEntry>(
    `${LISTED(kind)} select * from found order by lower(unaccent(${titleText("title", 4)})), id limit $5 offset $6`,
    [...parameters, locale, limit, offset],
  );
  const [count] = await database.rows<{ total: number }>(`${LISTED(kind)} select count(*)::int as total from found`, parameters);
  return ok({ data, total: count!.total });
}

/** How much there is of each kind, and how much of it is proposed. */
export async function countEntries(actor: Actor, kinds: readonly EntryKind[]): Promise<Result<Map<EntryKind, { published: number; proposed: number }>>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const parts = kinds.map(
    (kind) => `select '${kind}' as kind, (select count(*)::int from (${currentEntries(kind)}) c) as published,
      (select count(distinct e.code)::int from changeset_entry e join changeset c on c.id = e.changeset_id where e.kind = '${kind}' and c.state in ${OPEN_STATES}) as proposed`,
  );
  const rows = await database.rows<{ kind: EntryKind; published: number; proposed: number }>(parts.join(" union all "));
  return ok(new Map(rows.map(({ kind, ...counts }) => [kind, counts])));
}
