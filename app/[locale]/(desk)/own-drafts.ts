/** A proposal may go into any of the person's own changesets that are not decided yet. */
import type { OpenDraft } from "@/components/desk/ChangesetPart";
import type { Actor } from "@/lib/domain/role";
import { listChangesets } from "@/lib/reading/desk/list-changesets";

export async function ownDrafts(actor: Actor): Promise<OpenDraft[]> {
  const lists = await Promise.all((["draft", "rejected"] as const).map((state) => listChangesets(actor, { state, authorId: actor.userId }, { limit: 100 })));
  return lists.flatMap((page) => (page.ok ? page.value.data : [])).map(({ id, message }) => ({ id, message }));
}
