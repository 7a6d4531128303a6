/** Making and ending one's own tokens. */
"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { isRole } from "@/lib/domain/role";
import { createToken, revokeToken } from "@/lib/editing/accounts/create-token";
import { done, failed, textOf } from "../../answers";
import { gateAction } from "../../gate";

const DAY_MS = 86_400_000;
/** A token without an end is made on the command line only. */
const DAYS = [30, 90, 365];

export async function createTokenAction(before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-own-tokens");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("tokens");
  const name = textOf(form, "name").trim().slice(0, 100);
  if (name === "") return { ...before, kind: "failed", message: t("errors.name"), errors: { name: t("errors.name") }, values: {}, turn: before.turn + 1 };
  const role = textOf(form, "role");
  const days = DAYS.find((one) => one === Number(textOf(form, "days"))) ?? DAYS[0]!;
  const made = await createToken(actor.value, { name, ...(isRole(role) && { role }), expiresAt: new Date(Date.now() + days * DAY_MS) });
  if (!made.ok) return failed(before, made.problem, form);
  refresh();
  return done(before, t("created", { name }), { label: t("tokenOnce"), value: made.value.token });
}

export async function revokeTokenAction(id: number, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-own-tokens");
  if (!actor.ok) return failed(before, actor.problem, form);
  const ended = await revokeToken(actor.value, id);
  if (!ended.ok) return failed(before, ended.problem, form);
  refresh();
  return done(before, (await getTranslations("tokens"))("revoked"));
}
