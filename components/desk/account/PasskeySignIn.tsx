/** A device signs in its owner: one button, shown where the browser knows how. */
"use client";

import { type AuthenticationResponseJSON, browserSupportsWebAuthn, type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser";
import { useSyncExternalStore } from "react";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { SubmitButton } from "../SubmitButton";

export interface PasskeySignInProps {
  begin: (before: ActionState, form: FormData) => Promise<{ asked: PublicKeyCredentialRequestOptionsJSON } | { refused: ActionState }>;
  /** Leads on to where the person wanted to go, or says why not. */
  finish: (before: ActionState, answer: AuthenticationResponseJSON, next: string) => Promise<ActionState>;
  next: string;
  words: { signIn: string; notSigned: string };
}

export function PasskeySignIn({ begin, finish, next, words }: PasskeySignInProps) {
  const isKnown = useSyncExternalStore(nothingChanges, browserSupportsWebAuthn, () => false);
  const signIn = async (before: ActionState, form: FormData): Promise<ActionState> => {
    const begun = await begin(before, form);
    if ("refused" in begun) return begun.refused;
    const answer = await startAuthentication({ optionsJSON: begun.asked }).catch(() => null);
    // The person gave up, or has no passkey here.
    if (answer === null) return { kind: "failed", message: words.notSigned, errors: {}, values: {}, turn: before.turn + 1 };
    return finish(before, answer, next);
  };
  if (!isKnown) return null;
  return (
    <ActionForm action={signIn} className="grid gap-3">
      <SubmitButton className="w-full">{words.signIn}</SubmitButton>
    </ActionForm>
  );
}

const nothingChanges = () => () => undefined;
