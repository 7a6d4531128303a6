/** The code of an authenticator, or a recovery code in its place. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export function CodeForm({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations("signIn");
  return (
    <ActionForm action={action} answer="above" className="grid gap-5">
      <FormText name="code" label={t("code")} hint={t("codeHint")} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} maxLength={40} required autoFocus />
      <input type="hidden" name="next" value={next} />
      <SubmitButton kind="primary" className="w-full">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
