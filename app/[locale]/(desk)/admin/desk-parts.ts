/** What the desk tells beside its queues: questions, overdue releases, who works on what, and what was done. */
import type { Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { type Activity, listActivity } from "@/lib/reading/desk/list-activity";
import { listOpenComments, type OpenComment } from "@/lib/reading/desk/list-open-comments";
import { listOpenWork, type OpenWork } from "@/lib/reading/desk/list-open-work";
import { listOverdueReleases, type OverdueRelease } from "@/lib/reading/desk/list-overdue-releases";

export interface DeskParts {
  comments: OpenComment[];
  overdue: OverdueRelease[];
  work: OpenWork[];
  activity: Activity[];
}

const STEPS_SHOWN = 12;

export async function deskParts(actor: Actor, today: string): Promise<DeskParts> {
  const [comments, overdue, work, activity] = await Promise.all([listOpenComments(actor), listOverdueReleases(actor, today), listOpenWork(actor), listActivity(actor, STEPS_SHOWN)]);
  return { comments: orNone(comments), overdue: orNone(overdue), work: orNone(work), activity: orNone(activity) };
}

/** Whoever may not see a part sees a desk without it. */
const orNone = <T>(found: Result<T[]>): T[] => (found.ok ? found.value : []);
