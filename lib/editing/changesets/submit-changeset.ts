/** A draft is put before a reviewer only when nothing in it is known to be wrong. */
import "server-only";
import { ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { guardChecklist } from "../publishing/guard-publication";
import { type ChangesetStanding, takeStep } from "./take-step";

/** Submits changeset `id` for review; refuses with the checklist where something blocks. */
export function submitChangeset(actor: Actor, id: number, note: string | null = null): Promise<Result<ChangesetStanding>> {
  return takeStep(actor, {
    id,
    step: "submit",
    action: "propose",
    note,
    guard: async (tx) => {
      const checklist = await guardChecklist(tx, id);
      return checklist.ok ? ok(undefined) : checklist;
    },
  });
}
