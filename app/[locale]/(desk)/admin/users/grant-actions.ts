/** Giving a role for a part of the site, and taking it away. */
"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import type { Grant } from "@/lib/domain/grant";
import { readInput } from "@/lib/domain/invalid-input";
import { endGrant, giveGrant, grantInput } from "@/lib/editing/accounts/set-grant";
import { done, failed, textOf } from "../../answers";
import { gateAction } from "../../gate";

export async function giveGrantAction(before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-users");
  if (!actor.ok) return failed(before, actor.problem, form);
  const [kind, code] = textOf(form, "part").split(" ");
  const input = readInput(grantInput, { kind, code, role: textOf(form, "grantRole") });
  if (!input.ok) return failed(before, input.problem, form);
  const given = await giveGrant(actor.value, Number(textOf(form, "grantee")), input.value);
  if (!given.ok) return failed(before, given.problem, form);
  refresh();
  return done(before, (await getTranslations("grants"))("given"));
}

export async function endGrantAction(userId: number, kind: Grant["kind"], code: string, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-users");
  if (!actor.ok) return failed(before, actor.problem, form);
  const ended = await endGrant(actor.value, userId, { kind, code });
  if (!ended.ok) return failed(before, ended.problem, form);
  refresh();
  return done(before, (await getTranslations("grants"))("ended"));
}
