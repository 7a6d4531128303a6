/** A passkey is made by the browser and a device, so this form works with script alone and says so without. */
"use client";

import { type PublicKeyCredentialCreationOptionsJSON, type RegistrationResponseJSON, startRegistration } from "@simplewebauthn/browser";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export interface PasskeyFormProps {
  hasPassword: boolean;
  /** What the browser has to ask a device for; or why not. */
  begin: (before: ActionState, form: FormData) => Promise<{ asked: PublicKeyCredentialCreationOptionsJSON } | { refused: ActionState }>;
  finish: (before: ActionState, answer: RegistrationResponseJSON, name: string) => Promise<ActionState>;
  words: Record<"name" | "nameHint" | "password" | "add" | "needsScript" | "notMade", string>;
}

export function PasskeyForm({ hasPassword, begin, finish, words }: PasskeyFormProps) {
  const add = async (before: ActionState, form: FormData): Promise<ActionState> => {
    const begun = await begin(before, form);
    if ("refused" in begun) return begun.refused;
    const name = form.get("name");
    try {
      return await finish(before, await startRegistration({ optionsJSON: begun.asked }), typeof name === "string" ? name : "");
    } catch {
      // The person gave up, or the device has one already.
      return { kind: "failed", message: words.notMade, errors: {}, values: {}, turn: before.turn + 1 };
    }
  };
  return (
    <ActionForm action={add} className="grid max-w-96 gap-4">
      <FormText name="name" label={words.name} hint={words.nameHint} maxLength={60} autoComplete="off" />
      {hasPassword && <FormText name="password" label={words.password} type="password" autoComplete="current-password" />}
      <div>
        <SubmitButton>{words.add}</SubmitButton>
      </div>
      <noscript>
        <p className="text-sm text-muted">{words.needsScript}</p>
      </noscript>
    </ActionForm>
  );
}
