/** A new password is set by whoever knows the present one. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export interface PasswordFormProps {
  action: FormAction;
  /** So that a password manager knows whose password it keeps. */
  email: string;
  passwordLengthMin: number;
}

export function PasswordForm({ action, email, passwordLengthMin }: PasswordFormProps) {
  const t = useTranslations("account");
  return (
    <ActionForm action={action} className="grid max-w-96 gap-4">
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <FormText name="currentPassword" label={t("current")} type="password" autoComplete="current-password" />
      <FormText name="newPassword" label={t("next")} hint={t("nextHint", { min: passwordLengthMin })} type="password" autoComplete="new-password" />
      <div>
        <SubmitButton kind="primary">{t("changePassword")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
