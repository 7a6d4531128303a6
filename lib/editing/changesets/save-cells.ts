/** Cells typed into the grid are kept as they are typed; the changeset is a draft again and any approval is void. */
import "server-only";
import type { CellInput } from "@/lib/domain/kinds/changeset-input";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findReferenceProblems } from "@/lib/db/changeset/find-reference-problems";
import { inTransaction, type Transaction } from "@/lib/db/query";
import { guardScope } from "./guard-scope";
import { openForEditing } from "./open-for-editing";
import type { ChangesetStanding } from "./take-step";
import { writeDraftCells } from "./write-cells";

/** What to write, and which cells to take back out of the draft. */
export interface CellChanges {
  cells: CellInput[];
  /** Cells that go back to what is published: their proposal is dropped. */
  dropped?: CellPlace[];
  /** Cells whose earlier proposal is forgotten first, with its note and its answer. */
  anew?: CellPlace[];
}

interface CellPlace {
  series: string;
  period: string;
}

/** Saves cells into changeset `id`; all of them or, where one is wrong, none. */
export async function saveCells(actor: Actor, id: number, { cells, dropped = [], anew = [] }: CellChanges): Promise<Result<ChangesetStanding & { message: string }>> {
  return inTransaction(async (tx) => {
    const opened = await openForEditing(tx, actor, id);
    if (!opened.ok) return opened;
    const errors = await findReferenceProblems(tx, { items: cells, entries: [] }, id);
    if (errors.length > 0) return fail(problem("invalid-input", {}, { errors }));
    await dropCells(tx, id, [...anew, ...dropped]);
    await writeDraftCells(tx, actor, id, cells);
    const within = await guardScope(tx, actor, "propose", id);
    return within.ok ? ok(opened.value) : within;
  });
}

async function dropCells(tx: Transaction, id: number, places: CellPlace[]): Promise<void> {
  if (places.length === 0) return;
  await tx.run(
    `delete from changeset_cell c using jsonb_to_recordset($2::jsonb) as d(series text, period text)
     where c.changeset_id = $1 and c.series_key = d.series and c.period = d.period`,
    [id, JSON.stringify(places)],
  );
}
