/** Content of any kind is saved, proposed for removal or taken out of a draft by the same actions, whatever its form. */
"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-state";
import { FORMS, isFormKind } from "@/components/desk/entry/forms";
import { readEntries } from "@/components/desk/entry/read-entry";
import { readInput } from "@/lib/domain/invalid-input";
import { isEntryKind } from "@/lib/domain/kinds";
import { type EntryInput, entryInput } from "@/lib/domain/kinds/changeset-input";
import { problem } from "@/lib/domain/problem";
import { saveEntries } from "@/lib/editing/changesets/save-entries";
import { withParams } from "@/lib/i18n/address";
import { failed } from "../../answers";
import { deskPath, gateAction } from "../../gate";
import { joinProblems, proposeEntries, readReason } from "../../propose-entries";
import { changedSince, takenIds } from "./seen";
import { refuse } from "./refuse";

/** `id` null makes a new entry; `shown` is the changeset whose proposal the form began with. */
export async function saveEntryAction(kind: string, id: string | null, shown: number | null, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("propose");
  if (!actor.ok) return failed(before, actor.problem, form);
  if (!isFormKind(kind)) return failed(before, problem("not-found", { what: kind.slice(0, 40) }), form);
  const read = readEntries(kind, form, id ?? undefined);
  const inputs = read.map((entry, index) => placed(index, readInput(entryInput, { kind: entry.kind, id: entry.id, data: entry.data })));
  const reason = readReason(form);
  const problems = [...inputs, reason, ...(await takenIds(actor.value, form, id === null ? read : read.slice(0, -1)))].flatMap((each) => (each.ok ? [] : [each.problem]));
  if (problems.length > 0) return refuse(before, form, read, joinProblems(problems));
  const changed = id === null ? undefined : await changedSince(actor.value, before, form, { kind, id, shown });
  if (changed) return changed;
  const saved = await proposeEntries(actor.value, form, inputs.flatMap((each) => (each.ok ? [each.value] : [])));
  if (!saved.ok) return refuse(before, form, read, saved.problem);
  const toFigures = id === null && FORMS[kind].next === "figures";
  redirect(await deskPath(toFigures ? withParams(`/admin/indicators/${read.at(-1)!.id}/edit-data`, { changeset: saved.value.id }) : `/admin/changesets/${saved.value.id}`));
}

/** Proposes to take what is published away. */
export async function removeEntryAction(kind: string, id: string, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("propose");
  if (!actor.ok) return failed(before, actor.problem, form);
  const entry = readInput(entryInput, { kind, id, remove: true });
  if (!entry.ok) return failed(before, entry.problem, form);
  const reason = readReason(form);
  if (!reason.ok) return refuse(before, form, [], reason.problem);
  const saved = await proposeEntries(actor.value, form, [entry.value]);
  if (!saved.ok) return refuse(before, form, [], saved.problem);
  redirect(await deskPath(`/admin/changesets/${saved.value.id}`));
}

/** Takes a proposal out of the changeset it stands in. */
export async function dropEntryAction(kind: string, id: string, changeset: number, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("propose");
  if (!actor.ok) return failed(before, actor.problem, form);
  if (!isEntryKind(kind)) return failed(before, problem("not-found", { what: kind.slice(0, 40) }), form);
  const saved = await saveEntries(actor.value, changeset, { entries: [], dropped: [{ kind, code: id }] });
  if (!saved.ok) return failed(before, saved.problem, form);
  redirect(await deskPath(`/admin/changesets/${changeset}`));
}

type Read = ReturnType<typeof readInput<typeof entryInput>>;

/** Its places are named as those of one entry among several. */
function placed(index: number, read: { ok: true; value: EntryInput } | Extract<Read, { ok: false }>) {
  if (read.ok) return read;
  return { ...read, problem: { ...read.problem, errors: read.problem.errors?.map(({ path, message }) => ({ path: `entries.${index}.${path}`, message })) } };
}
