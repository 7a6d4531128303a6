/** How many points stand against each of a few drafts, so that the desk can say which want work. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { loadChecklist } from "@/lib/db/changeset/load-checklist";
import { database } from "@/lib/db/query";

/** Errors, broken references and conflicts by changeset; those without are left out. */
export async function countBlocking(actor: Actor, ids: readonly number[]): Promise<Result<Map<number, number>>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const counts = new Map<number, number>();
  for (const id of ids) {
    const { errors, broken, conflicts, entryConflicts } = await loadChecklist(database, id);
    const count = errors.length + broken.length + conflicts.length + entryConflicts.length;
    if (count > 0) counts.set(id, count);
  }
  return ok(counts);
}
