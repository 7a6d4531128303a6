/** A device signs in its owner: one button beside the form for the password, shown where the browser knows how. */
"use client";

import { type AuthenticationResponseJSON, browserSupportsWebAuthn, type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser";
import { useState, useSyncExternalStore, useTransition } from "react";
import { Button } from "../../ui/Button";
import { Callout } from "../../ui/Callout";
import { type ActionState, IDLE } from "../action-state";

export interface PasskeySignInProps {
  begin: () => Promise<{ asked: PublicKeyCredentialRequestOptionsJSON } | { refused: ActionState }>;
  /** Leads on to where the person wanted to go, or says why not. */
  finish: (answer: AuthenticationResponseJSON, next: string) => Promise<ActionState>;
  next: string;
  words: { signIn: string; notSigned: string };
}

export function PasskeySignIn({ begin, finish, next, words }: PasskeySignInProps) {
  const isKnown = useSyncExternalStore(nothingChanges, browserSupportsWebAuthn, () => false);
  const [isBusy, start] = useTransition();
  const [said, say] = useState(IDLE);
  const signIn = async () => {
    const begun = await begin();
    if ("refused" in begun) return say(begun.refused);
    const answer = await startAuthentication({ optionsJSON: begun.asked }).catch(() => null);
    // The person gave up, or has no passkey here.
    say(answer === null ? { ...IDLE, kind: "failed", message: words.notSigned } : await finish(answer, next));
  };
  if (!isKnown) return null;
  return (
    <>
      <Button aria-disabled={isBusy || undefined} onClick={() => !isBusy && start(signIn)}>{words.signIn}</Button>
      {said.kind === "failed" && !isBusy && <Callout kind="error" isAnswer>{said.message}</Callout>}
    </>
  );
}

const nothingChanges = () => () => undefined;
