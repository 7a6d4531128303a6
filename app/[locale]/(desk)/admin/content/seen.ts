/** Nobody's entry is overwritten unseen: neither one that exists already by a new one, nor one that was saved since the form was opened. */
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import type { ReadEntry } from "@/components/desk/entry/read-entry";
import type { EntryKind } from "@/lib/domain/kinds";
import { problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { getEntry } from "@/lib/reading/desk/get-entry";
import { textOf, typed } from "../../answers";
import { chosenChangeset } from "../../propose-entries";
import { TAKEN } from "./refuse";

/** A problem for each new entry whose id something else has. */
export async function takenIds(actor: Actor, form: FormData, fresh: readonly ReadEntry[]): Promise<Result<never>[]> {
  const checked = fresh.map(async ({ kind, id }, index) => {
    const found = id === "" ? null : await getEntry(actor, kind, id, chosenChangeset(form));
    return found?.ok ? [fail(problem("invalid-input", {}, { errors: [{ path: `entries.${index}.id`, message: TAKEN }] }))] : [];
  });
  return (await Promise.all(checked)).flat();
}

/** The answer where another version than the one shown holds by now; sent again, the form is saved over that. */
export async function changedSince(
  actor: Actor, before: ActionState, form: FormData, { kind, id, shown }: { kind: EntryKind; id: string; shown: number | null },
): Promise<ActionState | undefined> {
  const current = await getEntry(actor, kind, id, shown ?? undefined);
  const stamp = current.ok ? current.value.stamp : "";
  if (stamp === textOf(form, "stamp")) return undefined;
  return { kind: "failed", message: (await getTranslations("entryForm"))("changedSince"), errors: {}, values: { ...typed(form), stamp }, turn: before.turn + 1 };
}
