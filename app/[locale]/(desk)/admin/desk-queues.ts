/** What waits for a person, by what they may do about it, the most pressing first. */
import { may } from "@/lib/domain/permission";
import type { Actor } from "@/lib/domain/role";
import { countBlocking } from "@/lib/reading/desk/count-blocking";
import { type ChangesetFilter, type ChangesetSummary, listChangesets } from "@/lib/reading/desk/list-changesets";

export type QueueName = "returned" | "review" | "drafts" | "waiting";

export interface Queue {
  name: QueueName;
  /** Each with how many points stand against it, where that was asked. */
  changesets: (ChangesetSummary & { blocking?: number })[];
}

/** At most as many of each as a screen can show; the list of changesets has the rest. */
const QUEUE_MAX = 25;
/** Checking a draft takes as long as checking it before publication, so only the newest are. */
const CHECKED_MAX = 10;

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
    const changesets = page.ok ? page.value.data : [];
    return { name, changesets: name === "drafts" ? await checked(actor, changesets) : changesets };
  }));
}

/** What cannot be submitted as it stands comes first. */
async function checked(actor: Actor, drafts: ChangesetSummary[]): Promise<Queue["changesets"]> {
  const counts = await countBlocking(actor, drafts.filter(({ cells, entries }) => cells + entries > 0).slice(0, CHECKED_MAX).map(({ id }) => id));
  if (!counts.ok) return drafts;
  const counted = drafts.map((draft) => ({ ...draft, blocking: counts.value.get(draft.id) ?? 0 }));
  return counted.sort((a, b) => Number(b.blocking > 0) - Number(a.blocking > 0));
}
