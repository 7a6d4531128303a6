/** What is asked and settled about a proposal, each as a form that answers in words. */
"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { readInput } from "@/lib/domain/invalid-input";
import { commentInput } from "@/lib/domain/kinds/comment-input";
import { addComment } from "@/lib/editing/comments/add-comment";
import { resolveComment } from "@/lib/editing/comments/resolve-comment";
import { done, failed, textOf } from "../../../answers";
import { gateAction } from "../../../gate";

export async function commentAction(id: number, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("comment");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("changeset.comments");
  const [series, period, kind, entry] = ["series", "period", "kind", "entry"].map((name) => textOf(form, name));
  const input = readInput(commentInput, { text: textOf(form, "text"), ...(series && { cell: { series, period } }), ...(kind && { entry: { kind, id: entry } }) });
  const added = input.ok ? await addComment(actor.value, id, input.value) : input;
  if (!added.ok) return failed(before, added.problem, form, (path) => (path === "text" ? t("error") : undefined));
  refresh();
  return done(before, t("sent"));
}

export async function resolveAction(id: number, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("comment");
  if (!actor.ok) return failed(before, actor.problem, form);
  const resolved = await resolveComment(actor.value, id, Number(textOf(form, "comment")) || 0);
  if (!resolved.ok) return failed(before, resolved.problem, form);
  refresh();
  return done(before, (await getTranslations("changeset.comments"))("resolved"));
}
