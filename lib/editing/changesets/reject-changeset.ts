/** A reviewer sends a changeset back with a reason; its author may edit it again. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { type ChangesetStanding, takeStep } from "./take-step";

/** Rejects changeset `id`; the reason is required, since the author has nothing else to go by. */
export async function rejectChangeset(actor: Actor, id: number, reason: string): Promise<Result<ChangesetStanding>> {
  if (reason.trim() === "") return fail(problem("invalid-input", {}, { errors: [{ path: "reason", message: "Say why, so that the author can mend it." }] }));
  return takeStep(actor, { id, step: "reject", action: "reject", note: reason.trim() });
}
