/** What a proposal would change can be asked with the same verbs that readers' pages ask. */
import "server-only";
import { emptySlot, insideSlot } from "@/lib/db/preview/preview-slot";
import type { Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { rehearsePublication } from "./rehearse-publication";

/** Runs `ask` as if changeset `id` were publication `at`; what is asked as of `at - 1` is the present. */
export function seePreview<T>(actor: Actor, id: number, ask: (at: number) => Promise<T>): Promise<Result<T>> {
  return rehearsePublication(actor, id, async (preview) => {
    const slot = { ...emptySlot(), preview };
    return insideSlot(slot, () => ask(preview.at)).finally(() => (slot.isOver = true));
  });
}
