/** To take an annotation away is a proposal like any other, with its public reason. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export function RemoveForm({ action }: { action: FormAction }) {
  const t = useTranslations("annotationForm");
  return (
    <ActionForm action={action} className="grid max-w-text gap-4">
      <FormText name="message" label={t("message")} hint={t("removeHint")} maxLength={500} />
      <div>
        <SubmitButton kind="danger">{t("remove")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
