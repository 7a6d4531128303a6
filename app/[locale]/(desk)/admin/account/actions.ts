/** Changing one's own password and ending one's own sessions. */
"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { currentSessionId } from "@/lib/access/current-actor";
import { changeOwnPassword } from "@/lib/editing/accounts/change-own-password";
import { revokeOwnSession } from "@/lib/editing/accounts/revoke-own-session";
import { done, failed, textOf } from "../../answers";
import { gateAction } from "../../gate";

export async function changePasswordAction(before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-own-account");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("account");
  const changed = await changeOwnPassword(actor.value, {
    current: textOf(form, "currentPassword"), next: textOf(form, "newPassword"), keptSession: await currentSessionId(),
  });
  if (!changed.ok) {
    const { problem } = changed;
    // Both are said at the field they are about.
    const path = problem.code === "weak-password" ? "newPassword" : problem.code === "invalid-input" ? "currentPassword" : null;
    const words = path === "newPassword" ? t("weak") : t("wrong");
    return failed(before, path === null ? problem : { ...problem, code: "invalid-input", errors: [{ path, message: words }] }, form);
  }
  refresh();
  return done(before, t("changed"));
}

export async function endSessionAction(name: string, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-own-account");
  if (!actor.ok) return failed(before, actor.problem, form);
  const ended = await revokeOwnSession(actor.value, name);
  if (!ended.ok) return failed(before, ended.problem, form);
  refresh();
  return done(before, (await getTranslations("account"))("ended"));
}
