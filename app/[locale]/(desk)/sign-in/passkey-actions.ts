/** Signing in with a passkey: a challenge that works once goes out, and what the device signed comes back. */
"use server";

import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { redirect } from "next/navigation";
import { type ActionState, IDLE } from "@/components/desk/action-state";
import { siteOrigin } from "@/lib/access/current-actor";
import { safePath } from "@/lib/access/safe-path";
import { beginPasskeyHere, finishPasskeyHere } from "@/lib/access/sign-in-here";
import { failed } from "../answers";

export async function askPasskeyAction(): Promise<{ asked: PublicKeyCredentialRequestOptionsJSON } | { refused: ActionState }> {
  const begun = await beginPasskeyHere(await siteOrigin());
  return begun.ok ? { asked: begun.value } : { refused: await failed(IDLE, begun.problem, new FormData()) };
}

export async function passkeySignInAction(answer: AuthenticationResponseJSON, next: string): Promise<ActionState> {
  const signed = await finishPasskeyHere(answer, await siteOrigin());
  if (!signed.ok) return failed(IDLE, signed.problem, new FormData());
  redirect(safePath(next));
}
