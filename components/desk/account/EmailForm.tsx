/** The address of an account, to which a link is sent if there is one. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export function EmailForm({ action }: { action: FormAction }) {
  const t = useTranslations("forgot");
  return (
    <ActionForm action={action} className="grid gap-5">
      <FormText name="email" label={t("email")} type="email" autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} required />
      <SubmitButton kind="primary" className="w-full">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
