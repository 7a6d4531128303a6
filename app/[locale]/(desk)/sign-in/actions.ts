/** Signing in is one form, or two where the account has a second factor; both work with script and without. */
"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-state";
import { safePath } from "@/lib/access/safe-path";
import { finishSignInHere, signInHere } from "@/lib/access/sign-in-here";
import { withParams } from "@/lib/i18n/address";
import { failed, textOf } from "../answers";
import { deskPath } from "../gate";

export async function signInAction(before: ActionState, form: FormData): Promise<ActionState> {
  const signed = await signInHere(textOf(form, "email"), textOf(form, "password"));
  if (!signed.ok) return failed(before, signed.problem, form);
  const next = safePath(textOf(form, "next"));
  redirect(signed.value === "signed-in" ? next : withParams(await deskPath("/sign-in/code"), { next }));
}

export async function codeAction(before: ActionState, form: FormData): Promise<ActionState> {
  const signed = await finishSignInHere(textOf(form, "code"));
  if (!signed.ok) return failed(before, signed.problem, form);
  redirect(safePath(textOf(form, "next")));
}
