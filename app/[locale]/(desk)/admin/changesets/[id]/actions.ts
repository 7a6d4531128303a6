/** The steps of a changeset and the mending of it, each as a form that answers in words. */
"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import type { Step } from "@/components/desk/changeset/StepForm";
import { type Problem, problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { rejectChangeset } from "@/lib/editing/changesets/reject-changeset";
import { reopenChangeset } from "@/lib/editing/changesets/reopen-changeset";
import { revertPublication } from "@/lib/editing/changesets/revert-publication";
import { setMessage } from "@/lib/editing/changesets/set-message";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { withdrawChangeset } from "@/lib/editing/changesets/withdraw-changeset";
import { done, failed, textOf } from "../../../answers";
import { deskPath, gateAction } from "../../../gate";
import { dropEntry, keepFigure, takePublished, writeAnswer } from "./mend";

/** Takes the step whose button was pressed. */
export async function stepAction(id: number, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("read-drafts");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("changeset");
  const step = textOf(form, "step") as Step;
  const taken = await take(step, actor.value, id, form);
  // What stands in the way can be newer than the page: it is shown together with the refusal.
  refresh();
  if (!taken.ok) return failed(before, atNote(taken.problem), form, (path) => (path === "note" ? t("reasons.noReason") : undefined));
  if (step === "revert") redirect(await deskPath(`/admin/changesets/${taken.value.id}?from=revert`));
  return done(before, t(`done.${step}`, { publication: taken.value.publication ?? 0 }));
}

/** The use case asks for a reason; on the page that field is the note. */
function atNote(found: Problem): Problem {
  return { ...found, ...(found.errors && { errors: found.errors.map(({ path, message }) => ({ path: path === "reason" ? "note" : path, message })) }) };
}

type Taken = { id: number; publication?: number };

async function take(step: Step, actor: Actor, id: number, form: FormData): Promise<Result<Taken>> {
  const note = textOf(form, "note").trim().slice(0, 1000) || null;
  switch (step) {
    case "submit":
      return submitChangeset(actor, id, note);
    case "publish":
      // A page without a revision approved nothing in particular, so it approves nothing.
      return publishChangeset(actor, id, { seenRevision: Number(textOf(form, "revision") || -1), note });
    case "reject":
      return rejectChangeset(actor, id, note ?? "");
    case "withdraw":
      return withdrawChangeset(actor, id, note);
    case "reopen":
      return reopenChangeset(actor, id);
    case "revert":
      return revertPublication(actor, id);
    default:
      return fail(problem("invalid-input", {}, { errors: [{ path: "step", message: "This step is not known here." }] }));
  }
}

export async function messageAction(id: number, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("propose");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("changeset.message");
  const saved = await setMessage(actor.value, id, textOf(form, "message"));
  if (!saved.ok) return failed(before, saved.problem, form, () => t("error"));
  refresh();
  return done(before, t("saved"));
}

/** Keeps the author's answer to a warning at its cell. */
export async function answerAction(id: number, before: ActionState, form: FormData): Promise<ActionState> {
  return mended(before, form, (actor) => writeAnswer(actor, id, { series: textOf(form, "series"), period: textOf(form, "period"), answer: textOf(form, "answer") }));
}

/** Settles one conflict by the button pressed: the proposal stands on what is published now, or is dropped. */
export async function settleAction(id: number, before: ActionState, form: FormData): Promise<ActionState> {
  const [choice = "", subject = "", period = "", current = ""] = textOf(form, "settle").split(" ");
  return mended(before, form, (actor) => {
    if (choice === "drop") return dropEntry(actor, id, subject);
    const cell = { series: subject, period };
    return choice === "mine" ? keepFigure(actor, id, { ...cell, current: current || null }) : takePublished(actor, id, cell);
  });
}

async function mended(before: ActionState, form: FormData, mend: (actor: Actor) => Promise<Result<unknown>>): Promise<ActionState> {
  const actor = await gateAction("propose");
  if (!actor.ok) return failed(before, actor.problem, form);
  const result = await mend(actor.value);
  if (!result.ok) return failed(before, result.problem, form, () => undefined);
  refresh();
  return done(before, (await getTranslations("changeset"))("mended"));
}
