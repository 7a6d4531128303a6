/** A link is used up by the password that is chosen with it. */
"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { setPasswordByLink } from "@/lib/editing/accounts/password-link";
import { failed, textOf } from "../answers";
import { deskPath } from "../gate";

export async function setPasswordAction(before: ActionState, form: FormData): Promise<ActionState> {
  const set = await setPasswordByLink(textOf(form, "token"), textOf(form, "password"), new Date());
  if (set.ok) redirect(await deskPath("/sign-in?from=password"));
  const { problem } = set;
  if (problem.code !== "weak-password") return failed(before, problem, form);
  const t = await getTranslations("setPassword");
  return failed(before, { ...problem, code: "invalid-input", errors: [{ path: "password", message: t("weak") }] }, form);
}
