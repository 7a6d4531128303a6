/** The facts on which publication is decided are gathered the same way before and inside the transaction. */
import "server-only";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { type ChangesetRow, findProposers } from "@/lib/db/changeset/find-changeset";
import { type Checklist, loadChecklist } from "@/lib/db/changeset/load-checklist";
import { firstRow, type Queryable } from "@/lib/db/query";
import { guardScope } from "../changesets/guard-scope";
import { decideChecklist, decidePublication } from "./decide-publication";

/** A checklist, and what it was drawn up on: until one of the two numbers goes up, another one would say the same. */
export interface DrawnChecklist {
  checklist: Checklist;
  /** The newest publication, which is all that may change what is published. */
  publication: number;
  /** Of the changeset: whatever is written into it goes through `openForEditing`, which raises it. */
  revision: number;
}

export interface GuardOptions {
  seenRevision?: number;
  breakGlass?: boolean;
  /** A checklist of before, which is taken where it still holds; only who holds the turn to publish may bring one. */
  drawn?: DrawnChecklist;
}

/** Whether nothing known to be wrong stands in the changeset. */
export async function guardChecklist(db: Queryable, changesetId: number): Promise<Result<Checklist>> {
  const checklist = await loadChecklist(db, changesetId);
  const against = decideChecklist(checklist);
  return against ? fail(against) : ok(checklist);
}

/** Whether this actor may publish this changeset as it stands, and by which checklist. */
export async function guardPublication(db: Queryable, actor: Actor, changeset: ChangesetRow, { seenRevision, breakGlass = false, drawn }: GuardOptions): Promise<Result<DrawnChecklist>> {
  const within = await guardScope(db, actor, "publish", changeset.id);
  if (!within.ok) return within;
  const setting = await firstRow<{ value: unknown }>(db, "select value from setting where key = 'four-eyes'");
  const current = await currentChecklist(db, changeset, drawn);
  const against = decidePublication({
    actor,
    state: changeset.state,
    revision: changeset.revision,
    seenRevision,
    proposers: await findProposers(db, changeset.id),
    fourEyes: setting?.value !== false,
    breakGlass,
    checklist: current.checklist,
  });
  return against ? fail(against) : ok(current);
}

// The number is read first: what is published while the checklist is drawn up makes it one of before.
async function currentChecklist(db: Queryable, { id, revision }: ChangesetRow, drawn: DrawnChecklist | undefined): Promise<DrawnChecklist> {
  const { publication } = (await firstRow<{ publication: number }>(db, "select coalesce(max(number), 0) as publication from publication"))!;
  if (drawn?.publication === publication && drawn.revision === revision) return drawn;
  return { publication, revision, checklist: await loadChecklist(db, id) };
}
