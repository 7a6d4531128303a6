/** What an administrator does with accounts, each as a form that answers in words. */
"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { canMail } from "@/lib/access/mail";
import { problem } from "@/lib/domain/problem";
import { readInput } from "@/lib/domain/invalid-input";
import { fail, type Result } from "@/lib/domain/result";
import { isRole } from "@/lib/domain/role";
import type { Actor } from "@/lib/domain/role";
import { accountInput } from "@/lib/editing/accounts/account-input";
import { resetSecondFactor, setDisabled, setRole } from "@/lib/editing/accounts/change-user";
import { createUser } from "@/lib/editing/accounts/create-user";
import { handResetLink, inviteUser } from "@/lib/editing/accounts/password-link";
import { done, failed, textOf } from "../../answers";
import { gateAction } from "../../gate";
import { mailPasswordLink, passwordAddress } from "../../password-link";

/** Makes an account; without a password its owner chooses one by a link. */
export async function createUserAction(before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-users");
  if (!actor.ok) return failed(before, actor.problem, form);
  const t = await getTranslations("users");
  const fieldText = (path: string) => (path === "email" || path === "name" || path === "password" || path === "role" ? t(`errors.${path}`) : undefined);
  const password = textOf(form, "password");
  const input = readInput(accountInput, { email: textOf(form, "email"), name: textOf(form, "name"), role: textOf(form, "role"), ...(password !== "" && { password }) });
  if (!input.ok) return failed(before, input.problem, form, fieldText);
  const { email, name } = input.value;
  const made: Result<{ id: number; token?: string }> = password === "" ? await inviteUser(actor.value, input.value, new Date()) : await createUser(actor.value, input.value);
  if (!made.ok) {
    // What the schema let through and the database did not is an address that somebody has.
    const taken = made.problem.errors?.some(({ path }) => path === "email");
    return failed(before, made.problem, form, () => (taken ? t("errors.taken") : undefined));
  }
  refresh();
  const said = t("created", { name });
  const { token } = made.value;
  return token === undefined ? done(before, said) : handOn(before, said, { email, token, kind: "invite" });
}

/** A link goes to its owner by mail or, where that cannot be, is shown to the administrator once. */
async function handOn(before: ActionState, said: string, { email, token, kind }: { email: string; token: string; kind: "reset" | "invite" }): Promise<ActionState> {
  const t = await getTranslations("users");
  const address = await passwordAddress(token);
  const shown = { label: t("linkOnce"), value: address };
  if (!canMail()) return done(before, said, shown);
  try {
    await mailPasswordLink(email, address, kind);
    return done(before, `${said} ${t("mailed", { email })}`);
  } catch (cause) {
    return done(before, `${said} ${t("notMailed", { reason: cause instanceof Error ? cause.message : String(cause) })}`, shown);
  }
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
  const said = t(`done.${act as "role"}`);
  return changed.value ? handOn(before, said, { ...changed.value, kind: "reset" }) : done(before, said);
}

async function change(actor: Actor, userId: number, act: string, role: string): Promise<Result<{ token: string; email: string } | void>> {
  switch (act) {
    case "role":
      return isRole(role) ? setRole(actor, userId, role) : fail(problem("invalid-input", {}, { errors: [{ path: "role", message: "There is no such role." }] }));
    case "disable":
      return setDisabled(actor, userId, true);
    case "enable":
      return setDisabled(actor, userId, false);
    case "reset":
      return handResetLink(actor, userId, new Date());
    case "resetFactor":
      return resetSecondFactor(actor, userId);
    default:
      return fail(problem("invalid-input"));
  }
}
