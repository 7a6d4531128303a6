/** The public reason can be put better while the changeset is not published. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export function MessageForm({ action, message }: { action: FormAction; message: string }) {
  const t = useTranslations("changeset.message");
  return (
    <details className="pt-2 text-sm">
      <summary className="inline-flex min-h-8 items-center text-muted underline underline-offset-2 pointer-coarse:min-h-11">{t("edit")}</summary>
      <ActionForm action={action} className="grid max-w-text gap-3 pt-2">
        <FormText name="message" label={t("label")} hint={t("hint")} defaultValue={message} maxLength={500} />
        <SubmitButton isSmall className="justify-self-start">{t("save")}</SubmitButton>
      </ActionForm>
    </details>
  );
}
