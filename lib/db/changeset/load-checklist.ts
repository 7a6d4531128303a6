/** One list says whether a changeset may be published: the same for the page, the API and the publishing transaction. */
import "server-only";
import type { CellConflict } from "@/lib/domain/changeset";
import type { Finding } from "@/lib/domain/checks";
import { firstRow, type Queryable } from "../query";
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
  cells: number;
  entries: number;
}

/** Draws up the checklist as things stand now. */
export async function loadChecklist(db: Queryable, changesetId: number): Promise<Checklist> {
  const findings = await findFindings(db, changesetId);
  const size = await firstRow<{ cells: number; entries: number }>(
    db,
    `select (select count(*)::int from changeset_cell where changeset_id = $1) as cells,
            (select count(*)::int from changeset_entry where changeset_id = $1) as entries`,
    [changesetId],
  );
  return {
    errors: findings.filter(({ level }) => level === "error"),
    warnings: findings.filter(({ level }) => level === "warning"),
    notices: findings.filter(({ level }) => level === "info"),
    conflicts: await findCellConflicts(db, changesetId),
    entryConflicts: await findEntryConflicts(db, changesetId),
    ...size!,
  };
}
