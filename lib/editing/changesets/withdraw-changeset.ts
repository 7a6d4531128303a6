/** Who proposed a changeset may take it back before it is published; it is kept, but nothing follows from it. */
import "server-only";
import { may } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { type ChangesetStanding, takeStep } from "./take-step";

/** Withdraws changeset `id`: its author may, and an administrator. */
export function withdrawChangeset(actor: Actor, id: number, note: string | null = null): Promise<Result<ChangesetStanding>> {
  return takeStep(actor, {
    id,
    step: "withdraw",
    action: "propose",
    note,
    guard: async (_tx, changeset) =>
      changeset.authorId === actor.userId || may(actor, "manage-users") ? ok(undefined) : fail(problem("forbidden", { needed: "admin" })),
  });
}
