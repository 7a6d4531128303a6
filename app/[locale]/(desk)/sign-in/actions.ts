/** Signing in is one form, which works with script and without. */
"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-state";
import { signInHere } from "@/lib/access/current-actor";
import { safePath } from "@/lib/access/safe-path";
import { failed, textOf } from "../answers";

export async function signInAction(before: ActionState, form: FormData): Promise<ActionState> {
  const signed = await signInHere(textOf(form, "email"), textOf(form, "password"));
  if (!signed.ok) return failed(before, signed.problem, form);
  redirect(safePath(textOf(form, "next")));
}
