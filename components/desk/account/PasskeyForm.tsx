/** A passkey is made by the browser and a device, so this form works with script alone and says so without. */
"use client";

import { type PublicKeyCredentialCreationOptionsJSON, type RegistrationResponseJSON, startRegistration } from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export interface PasskeyFormProps {
  hasPassword: boolean;
  /** What the browser has to ask a device for; or why not. */
  begin: (before: ActionState, form: FormData) => Promise<{ asked: PublicKeyCredentialCreationOptionsJSON } | { refused: ActionState }>;
  finish: (before: ActionState, answer: RegistrationResponseJSON, name: string) => Promise<ActionState>;
}

export function PasskeyForm({ hasPassword, begin, finish }: PasskeyFormProps) {
  const t = useTranslations("passkeys");
  const add = async (before: ActionState, form: FormData): Promise<ActionState> => {
    const begun = await begin(before, form);
    if ("refused" in begun) return begun.refused;
    const name = form.get("name");
    try {
      return await finish(before, await startRegistration({ optionsJSON: begun.asked }), typeof name === "string" ? name : "");
    } catch {
      // The person gave up, or the device has one already.
      return { kind: "failed", message: t("notMade"), errors: {}, values: {}, turn: before.turn + 1 };
    }
  };
  return (
    <ActionForm action={add} className="grid max-w-96 gap-4">
      <FormText name="name" label={t("name")} hint={t("nameHint")} maxLength={60} autoComplete="off" />
      {hasPassword && <FormText name="password" label={t("password")} type="password" autoComplete="current-password" />}
      <div>
        <SubmitButton>{t("add")}</SubmitButton>
      </div>
      <noscript>
        <p className="text-sm text-muted">{t("needsScript")}</p>
      </noscript>
    </ActionForm>
  );
}
