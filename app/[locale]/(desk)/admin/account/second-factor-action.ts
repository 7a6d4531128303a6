/** What a person does with their authenticator, by the button that was pressed. */
"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { currentSessionId } from "@/lib/access/current-actor";
import { problem, type Problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { beginSecondFactor, cancelSecondFactor, confirmSecondFactor, endSecondFactor, renewRecoveryCodes } from "@/lib/editing/accounts/second-factor/own-second-factor";
import { done, failed, textOf } from "../../answers";
import { gateAction } from "../../gate";

const ACTS = ["begin", "confirm", "cancel", "renew", "end"] as const;
type Act = (typeof ACTS)[number];

export async function secondFactorAction(before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-own-account");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("secondFactor");
  const act = ACTS.find((one) => one === textOf(form, "act"));
  if (!act) return failed(before, problem("invalid-input"), form);
  const came = await take(actor.value, act, form);
  if (!came.ok) return failed(before, atField(came.problem), form, (path) => (path === "password" ? t("wrongPassword") : path === "code" ? t("wrongCode") : undefined));
  refresh();
  const codes = came.value;
  return done(before, act === "begin" ? "" : t(`done.${act}`), codes && { label: t("codesOnce"), value: codes.join("\n") });
}

async function take(actor: Actor, act: Act, form: FormData): Promise<Result<string[] | undefined>> {
  const session = await currentSessionId();
  const proof = { password: textOf(form, "password"), session };
  switch (act) {
    case "begin":
      return without(await beginSecondFactor(actor, proof));
    case "confirm":
      return confirmSecondFactor(actor, textOf(form, "code"), session, new Date());
    case "cancel":
      return without(await cancelSecondFactor(actor));
    case "renew":
      return renewRecoveryCodes(actor, proof);
    case "end":
      return without(await endSecondFactor(actor, proof));
  }
}

const without = (came: Result<void>): Result<undefined> => (came.ok ? ok(undefined) : fail(came.problem));

/** What is wrong with a field is said beside it alone. */
const atField = (found: Problem): Problem => (found.errors ? { ...found, code: "invalid-input" } : found);
