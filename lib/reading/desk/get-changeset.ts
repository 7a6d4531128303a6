/** One proposal whole: what it changes beside what is published, what speaks against it, and what happened to it. */
import "server-only";
import type { CellConflict, CellKind } from "@/lib/domain/changeset";
import type { Finding } from "@/lib/domain/checks";
import type { EntryKind } from "@/lib/domain/kinds";
import type { ObsStatus } from "@/lib/domain/observation";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findProposers } from "@/lib/db/changeset/find-changeset";
import type { BrokenReference } from "@/lib/db/changeset/find-broken-references";
import { loadChecklist } from "@/lib/db/changeset/load-checklist";
import { database, firstRow } from "@/lib/db/query";
import { VERSIONED_KINDS, versionTable } from "@/lib/db/versioned";
import { type ChangesetComment, listComments } from "./list-comments";
import { CHANGESET_COLUMNS, CHANGESET_JOINS, type ChangesetSummary } from "./list-changesets";

export interface ChangesetItem {
  series: string;
  period: string;
  /** Decimal strings; null is missing. */
  value: string | null;
  status: ObsStatus;
  remove: boolean;
  kind: CellKind;
  note: string | null;
  answer: string | null;
  /** What was published when the cell was first saved; after publication, what it replaced. */
  before: string | null;
  beforeStatus: ObsStatus | null;
  by: string;
}

export interface ChangesetEntryItem {
  kind: EntryKind;
  id: string;
  remove: boolean;
  data: Record<string, unknown> | null;
  before: Record<string, unknown> | null;
  by: string;
}

export interface ChangesetDetail extends ChangesetSummary {
  reverts: number | null;
  /** By series and period, at most `ITEMS_SHOWN_MAX`; `cells` counts all. */
  items: ChangesetItem[];
  entryItems: ChangesetEntryItem[];
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
  conflicts: CellConflict[];
  entryConflicts: string[];
  /** What would be left referring to nothing: blocks like an error. */
  broken: BrokenReference[];
  comments: ChangesetComment[];
  history: { step: string; by: string; at: string; note: string | null }[];
  /** Everybody who proposed something in it: none of them may publish it. */
  proposers: number[];
}

export const ITEMS_SHOWN_MAX = 10_000;

const ITEMS = `
  select c.series_key as series, c.period, c.value::text as value, c.status, c.remove, c.kind, c.note, c.answer,
         b.value::text as before, b.status as "beforeStatus", u.name as by
  from changeset_cell c join app_user u on u.id = c.updated_by_id left join observation b on b.id = c.base_id
  where c.changeset_id = $1 order by c.series_key, c.period limit ${ITEMS_SHOWN_MAX}`;

const ENTRIES = VERSIONED_KINDS.map(
  (kind) => `select e.kind, e.code as id, e.remove, e.data, camel_keys(to_jsonb(b) - '{id,code,valid_from,valid_to}'::text[]) as before, u.name as by
    from changeset_entry e join app_user u on u.id = e.updated_by_id left join ${versionTable(kind)} b on b.id = e.base_id
    where e.changeset_id = $1 and e.kind = '${kind}'`,
).join(" union all ");

const HISTORY = `
  select s.step, u.name as by, to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, s.note
  from changeset_step s join app_user u on u.id = s.actor_id where s.changeset_id = $1 order by s.id`;

/** The changeset, or `not-found`. */
export async function getChangeset(actor: Actor, id: number): Promise<Result<ChangesetDetail>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const summary = await firstRow<ChangesetSummary & { reverts: number | null }>(
    database,
    `select ${CHANGESET_COLUMNS}, c.reverts from changeset c ${CHANGESET_JOINS} where c.id = $1`,
    [id],
  );
  if (!summary) return fail(problem("not-found", { what: `changeset ${id}` }));
  // What is published or withdrawn is not measured against the present any more.
  const open = summary.state !== "published" && summary.state !== "withdrawn";
  const nothing = { errors: [], warnings: [], notices: [], conflicts: [], entryConflicts: [], broken: [] };
  const { errors, warnings, notices, conflicts, entryConflicts, broken } = open ? await loadChecklist(database, id) : nothing;
  return ok({
    ...summary,
    items: await database.rows<ChangesetItem>(ITEMS, [id]),
    entryItems: await database.rows<ChangesetEntryItem>(ENTRIES, [id]),
    history: await database.rows<ChangesetDetail["history"][number]>(HISTORY, [id]),
    proposers: await findProposers(database, id),
    comments: await listComments(id),
    errors, warnings, notices, conflicts, entryConflicts, broken,
  });
}
