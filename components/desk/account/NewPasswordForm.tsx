/** A password is chosen by the holder of a link. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export interface NewPasswordFormProps {
  action: FormAction;
  token: string;
  /** So that a password manager knows whose password it keeps. */
  email: string;
  passwordLengthMin: number;
}

export function NewPasswordForm({ action, token, email, passwordLengthMin }: NewPasswordFormProps) {
  const t = useTranslations("setPassword");
  return (
    <ActionForm action={action} answer="above" className="grid gap-5">
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <FormText name="password" label={t("password")} hint={t("hint", { min: passwordLengthMin })} type="password" autoComplete="new-password" minLength={passwordLengthMin} required />
      <input type="hidden" name="token" value={token} />
      <SubmitButton kind="primary" className="w-full">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
