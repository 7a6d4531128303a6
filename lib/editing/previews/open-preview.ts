/** Everything that is still read for this request is read as if the changeset had been published. */
import "server-only";
import { requestSlot } from "@/lib/db/preview/preview-slot";
import { ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { rehearsePublication } from "./rehearse-publication";

/** Opens the preview of changeset `id` for the rest of the request, and gives the publication it would be. */
export function openPreview(actor: Actor, id: number): Promise<Result<{ at: number }>> {
  const slot = requestSlot();
  if (!slot) throw new Error("A preview needs the server in front, which ends it with the request");
  const pageIsOut = new Promise<void>((resolve) => (slot.end = () => Promise.resolve(resolve())));
  return new Promise((resolve, reject) => {
    rehearsePublication(actor, id, (preview) => {
      slot.preview = preview;
      resolve(ok({ at: preview.at }));
      // Where the reader has gone before it was ready, nobody is left to end it.
      return slot.isOver ? Promise.resolve() : pageIsOut;
    }).then((done) => !done.ok && resolve(done), reject);
  });
}
