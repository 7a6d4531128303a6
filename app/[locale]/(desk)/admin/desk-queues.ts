/** What waits for a person, by what they may do about it, the most pressing first. */
import { may } from "@/lib/domain/permission";
import type { Actor } from "@/lib/domain/role";
import { type ChangesetFilter, type ChangesetSummary, listChangesets } from "@/lib/reading/desk/list-changesets";

export type QueueName = "returned" | "review" | "drafts" | "waiting";

export interface Queue {
  name: QueueName;
  changesets: ChangesetSummary[];
}

/** At most as many of each as a screen can show; the list of changesets has the rest. */
const QUEUE_MAX = 25;

export async function deskQueues(actor: Actor): Promise<Queue[]> {
  const mine = actor.userId;
  const asked: [QueueName, ChangesetFilter, boolean][] = [
    ["returned", { state: "rejected", authorId: mine }, may(actor, "propose")],
    ["review", { state: "submitted", notBy: mine }, may(actor, "publish")],
    ["drafts", { state: "draft", authorId: mine }, may(actor, "propose")],
    ["waiting", { state: "submitted", authorId: mine }, may(actor, "propose")],
  ];
  return Promise.all(asked.filter(([, , isOpen]) => isOpen).map(async ([name, filter]) => {
    const page = await listChangesets(actor, filter, { limit: QUEUE_MAX });
    return { name, changesets: page.ok ? page.value.data : [] };
  }));
}
