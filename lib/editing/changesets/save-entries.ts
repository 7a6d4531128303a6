/** Annotations and other content are kept in a draft, beside its cells. */
import "server-only";
import type { EntryInput } from "@/lib/domain/kinds/changeset-input";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findReferenceProblems } from "@/lib/db/changeset/find-reference-problems";
import { inTransaction } from "@/lib/db/query";
import { guardScope } from "./guard-scope";
import { openForEditing } from "./open-for-editing";
import type { ChangesetStanding } from "./take-step";
import { writeDraftEntries } from "./write-entries";

/** Saves entries into changeset `id`, drops others from it, and gives the codes of those saved. */
export async function saveEntries(
  actor: Actor,
  id: number,
  { entries, dropped = [] }: { entries: EntryInput[]; dropped?: { kind: string; code: string }[] },
): Promise<Result<ChangesetStanding & { codes: string[] }>> {
  return inTransaction(async (tx) => {
    const opened = await openForEditing(tx, actor, id);
    if (!opened.ok) return opened;
    const errors = await findReferenceProblems(tx, { items: [], entries }, id);
    if (errors.length > 0) return fail(problem("invalid-input", {}, { errors }));
    const codes = await writeDraftEntries(tx, actor, id, entries);
    for (const { kind, code } of dropped) {
      await tx.run("delete from changeset_entry where changeset_id = $1 and kind = $2 and code = $3", [id, kind, code]);
    }
    const within = await guardScope(tx, actor, "propose", id);
    return within.ok ? ok({ ...opened.value, codes }) : within;
  });
}
