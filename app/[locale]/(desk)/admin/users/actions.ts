/** What an administrator does with accounts, each as a form that answers in words. */
"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { problem } from "@/lib/domain/problem";
import { readInput } from "@/lib/domain/invalid-input";
import { fail, ok, type Result } from "@/lib/domain/result";
import { isRole } from "@/lib/domain/role";
import type { Actor } from "@/lib/domain/role";
import { accountInput } from "@/lib/editing/accounts/account-input";
import { resetPassword, resetSecondFactor, setDisabled, setRole } from "@/lib/editing/accounts/change-user";
import { createUser } from "@/lib/editing/accounts/create-user";
import { done, failed, textOf } from "../../answers";
import { gateAction } from "../../gate";

/** Makes an account; without a password one is made and shown once. */
export async function createUserAction(before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-users");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("users");
  const fieldText = (path: string) => (path === "email" || path === "name" || path === "password" || path === "role" ? t(`errors.${path}`) : undefined);
  const password = textOf(form, "password");
  const input = readInput(accountInput, { email: textOf(form, "email"), name: textOf(form, "name"), role: textOf(form, "role"), ...(password !== "" && { password }) });
  if (!input.ok) return failed(before, input.problem, form, fieldText);
  const made = await createUser(actor.value, input.value);
  if (!made.ok) {
    // What the schema let through and the database did not is an address that somebody has.
    const taken = made.problem.errors?.some(({ path }) => path === "email");
    return failed(before, made.problem, form, () => (taken ? t("errors.taken") : undefined));
  }
  const given = password === "" ? await resetPassword(actor.value, made.value.id) : ok(null);
  if (!given.ok) return failed(before, given.problem, form);
  refresh();
  return done(before, t("created", { name: input.value.name }), given.value === null ? undefined : { label: t("passwordOnce"), value: given.value.password });
}

/** Role, access or password of one account, by the button that was pressed. */
export async function changeUserAction(userId: number, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-users");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("users");
  const act = textOf(form, "act");
  const changed = await change(actor.value, userId, act, textOf(form, "role"));
  if (!changed.ok) return failed(before, changed.problem, form);
  refresh();
  const password = changed.value?.password;
  return done(before, t(`done.${act as "role"}`), password === undefined ? undefined : { label: t("passwordOnce"), value: password });
}

async function change(actor: Actor, userId: number, act: string, role: string): Promise<Result<{ password: string } | void>> {
  switch (act) {
    case "role":
      return isRole(role) ? setRole(actor, userId, role) : fail(problem("invalid-input", {}, { errors: [{ path: "role", message: "There is no such role." }] }));
    case "disable":
      return setDisabled(actor, userId, true);
    case "enable":
      return setDisabled(actor, userId, false);
    case "reset":
      return resetPassword(actor, userId);
    case "resetFactor":
      return resetSecondFactor(actor, userId);
    default:
      return fail(problem("invalid-input"));
  }
}
