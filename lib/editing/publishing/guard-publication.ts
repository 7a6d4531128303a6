/** The facts on which publication is decided are gathered the same way before and inside the transaction. */
import "server-only";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { type ChangesetRow, findProposers } from "@/lib/db/changeset/find-changeset";
import { type Checklist, loadChecklist } from "@/lib/db/changeset/load-checklist";
import { firstRow, type Queryable } from "@/lib/db/query";
import { guardScope } from "../changesets/guard-scope";
import { decideChecklist, decidePublication } from "./decide-publication";

/** Whether nothing known to be wrong stands in the changeset. */
export async function guardChecklist(db: Queryable, changesetId: number): Promise<Result<Checklist>> {
  const checklist = await loadChecklist(db, changesetId);
  const against = decideChecklist(checklist);
  return against ? fail(against) : ok(checklist);
}

/** Whether this actor may publish this changeset as it stands. */
export async function guardPublication(
  db: Queryable,
  actor: Actor,
  changeset: ChangesetRow,
  { seenRevision, breakGlass = false }: { seenRevision?: number; breakGlass?: boolean },
): Promise<Result<void>> {
  const within = await guardScope(db, actor, "publish", changeset.id);
  if (!within.ok) return within;
  const setting = await firstRow<{ value: unknown }>(db, "select value from setting where key = 'four-eyes'");
  const against = decidePublication({
    actor,
    state: changeset.state,
    revision: changeset.revision,
    seenRevision,
    proposers: await findProposers(db, changeset.id),
    fourEyes: setting?.value !== false,
    breakGlass,
    checklist: await loadChecklist(db, changeset.id),
  });
  return against ? fail(against) : ok(undefined);
}
