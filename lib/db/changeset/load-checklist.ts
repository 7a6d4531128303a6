/** One list says whether a changeset may be published: the same for the page, the API and the publishing transaction. */
import "server-only";
import type { CellConflict } from "@/lib/domain/changeset";
import type { Finding } from "@/lib/domain/checks";
import { firstRow, type Queryable } from "../query";
import { type BrokenReference, findBrokenReferences } from "./find-broken-references";
import { findCellConflicts, findEntryConflicts } from "./find-conflicts";
import { findFindings } from "./find-findings";

export interface Checklist {
  /** Block submission and publication. */
  errors: Finding[];
  /** Want a reason: the note or answer at the cell, or the changeset's own public reason. */
  warnings: Finding[];
  /** Cells that change nothing, and the like. */
  notices: Finding[];
  conflicts: CellConflict[];
  /** Entries written on a version that is no longer current, as `kind:code`. */
  entryConflicts: string[];
  /** What would be left referring to nothing; blocks like an error. */
  broken: BrokenReference[];
  cells: number;
  entries: number;
}

/** Draws up the checklist as things stand now. */
export async function loadChecklist(db: Queryable, changesetId: number): Promise<Checklist> {
  const findings = await findFindings(db, changesetId);
  const size = await firstRow<{ cells: number; entries: number; sourced: boolean }>(
    db,
    `select (select count(*)::int from changeset_cell where changeset_id = $1) as cells,
            (select count(*)::int from changeset_entry where changeset_id = $1) as entries,
            exists (select from changeset_cell where changeset_id = $1 and source_code is not null) as sourced`,
    [changesetId],
  );
  const { cells, entries, sourced } = size!;
  return {
    errors: findings.filter(({ level }) => level === "error"),
    warnings: findings.filter(({ level }) => level === "warning"),
    notices: findings.filter(({ level }) => level === "info"),
    conflicts: await findCellConflicts(db, changesetId),
    entryConflicts: await findEntryConflicts(db, changesetId),
    // Most changesets are of figures alone, which name nothing that can be left out.
    broken: entries > 0 || sourced ? await findBrokenReferences(db, changesetId) : [],
    cells,
    entries,
  };
}
