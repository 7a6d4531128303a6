/** An annotation is saved into a changeset: one of the author's own drafts, or a new one with its public reason. */
"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { readInput } from "@/lib/domain/invalid-input";
import { entryInput } from "@/lib/domain/kinds/changeset-input";
import type { Problem } from "@/lib/domain/problem";
import { failed, textOf } from "../../answers";
import { deskPath, gateAction } from "../../gate";
import { joinProblems, proposeEntries, readReason } from "../../propose-entries";
import { changedSince } from "../content/seen";
import { fieldOf, readAnnotation } from "./read-form";

/** `id` null makes a new annotation; `shown` is the changeset whose proposal the form began with. */
export async function saveAnnotationAction(id: string | null, shown: number | null, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("propose");
  if (!actor.ok) return failed(before, actor.problem, form);
  const entry = readInput(entryInput, { kind: "annotation", ...(id !== null && { id }), data: readAnnotation(form) });
  const reason = readReason(form);
  if (!entry.ok || !reason.ok) return refuse(before, form, joinProblems([entry, reason].flatMap((each) => (each.ok ? [] : [each.problem]))));
  const changed = id === null ? undefined : await changedSince(actor.value, before, form, { kind: "annotation", id, shown });
  if (changed) return changed;
  const saved = await proposeEntries(actor.value, form, [entry.value]);
  if (!saved.ok) return refuse(before, form, saved.problem);
  redirect(await deskPath(`/admin/changesets/${saved.value.id}`));
}

const KNOWN = ["title", "body", "indicator", "seriesKeys", "area", "counterpart", "everywhere", "from", "to", "sourceUrl", "sourceTitle", "tags", "message"] as const;

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
