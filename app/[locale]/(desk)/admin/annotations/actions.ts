/** An annotation is saved into a changeset: one of the author's own drafts, or a new one with its public reason. */
"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { changesetInput, type EntryInput, entryInput } from "@/lib/domain/kinds/changeset-input";
import { readInput } from "@/lib/domain/invalid-input";
import type { Problem } from "@/lib/domain/problem";
import { ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { saveEntries } from "@/lib/editing/changesets/save-entries";
import { failed, textOf } from "../../answers";
import { deskPath, gateAction } from "../../gate";
import { fieldOf, readAnnotation } from "./read-form";

/** `id` null makes a new annotation. */
export async function saveAnnotationAction(id: string | null, before: ActionState, form: FormData): Promise<ActionState> {
  return propose(before, form, { kind: "annotation", ...(id !== null && { id }), data: readAnnotation(form) });
}

/** Proposes to take the published annotation away. */
export async function removeAnnotationAction(id: string, before: ActionState, form: FormData): Promise<ActionState> {
  return propose(before, form, { kind: "annotation", id, remove: true });
}

async function propose(before: ActionState, form: FormData, given: unknown): Promise<ActionState> {
  const actor = await gateAction("propose");
  if (!actor.ok) return failed(before, actor.problem, form);
  const entry = readInput(entryInput, given);
  // The reason is read beside the text, so that both are mended in one go.
  const isNew = textOf(form, "changeset") === "";
  const reason = isNew ? readInput(changesetInput, { message: textOf(form, "message") }) : ok(null);
  if (!entry.ok || !reason.ok) return refuse(before, form, joined(entry, reason));
  const saved = await save(actor.value, form, entry.value);
  if (!saved.ok) return refuse(before, form, saved.problem);
  redirect(await deskPath(`/admin/changesets/${saved.value.id}`));
}

async function save(actor: Actor, form: FormData, entry: EntryInput): Promise<Result<{ id: number }>> {
  const changeset = textOf(form, "changeset");
  if (changeset !== "") return saveEntries(actor, Number(changeset) || 0, { entries: [entry] });
  const input = readInput(changesetInput, { message: textOf(form, "message") });
  return input.ok ? createChangeset(actor, { ...input.value, entries: [entry] }) : input;
}

function joined(...results: Result<unknown>[]): Problem {
  const [first, second] = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  return { ...first!, errors: [...(first!.errors ?? []), ...(second?.errors ?? [])] };
}

const KNOWN = ["title", "body", "indicator", "seriesKeys", "area", "counterpart", "from", "to", "sourceUrl", "sourceTitle", "tags", "message"] as const;

async function refuse(before: ActionState, form: FormData, problem: Problem): Promise<ActionState> {
  const t = await getTranslations("annotationForm.errors");
  const lang = textOf(form, "lang") || "en";
  const errors = problem.errors?.map(({ path, message }) => ({ path: fieldOf(path, lang), message }));
  const words = (path: string) => {
    const name = KNOWN.find((one) => one === path.split(".")[0]);
    return name && t(name);
  };
  return failed(before, { ...problem, ...(errors && { errors }) }, form, words);
}
