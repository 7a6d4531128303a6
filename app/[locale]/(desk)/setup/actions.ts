/** The set-up link is used up by the form it leads to. */
"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { signInHere } from "@/lib/access/sign-in-here";
import type { problem } from "@/lib/domain/problem";
import { readInput } from "@/lib/domain/invalid-input";
import { accountInput } from "@/lib/editing/accounts/account-input";
import { createFirstAdministrator } from "@/lib/editing/accounts/create-first-administrator";
import { failed, textOf } from "../answers";
import { deskPath } from "../gate";

export async function setUpAction(before: ActionState, form: FormData): Promise<ActionState> {
  const t = await getTranslations("setup");
  const fieldText = (path: string) => (path === "email" || path === "name" || path === "password" ? t(`errors.${path}`) : undefined);
  const input = readInput(accountInput.omit({ role: true }).required({ password: true }), {
    email: textOf(form, "email"), name: textOf(form, "name"), password: textOf(form, "password"),
  });
  if (!input.ok) return failed(before, input.problem, form, fieldText);
  const made = await createFirstAdministrator(textOf(form, "token"), input.value, new Date());
  if (!made.ok) return failed(before, weakAtField(made.problem), form, made.problem.code === "invalid-input" ? fieldText : undefined);
  const signed = await signInHere(input.value.email, input.value.password);
  redirect(await deskPath(signed.ok ? "/admin" : "/sign-in?from=setup"));
}

/** A weak password is said at its field. */
function weakAtField(found: ReturnType<typeof problem>) {
  return found.code === "weak-password" ? { ...found, errors: [{ path: "password", message: found.message }] } : found;
}
