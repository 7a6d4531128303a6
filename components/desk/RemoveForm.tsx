/** To take content away is a proposal like any other, with its public reason. */
import { useTranslations } from "next-intl";
import { ActionForm } from "./ActionForm";
import type { FormAction } from "./action-state";
import { ChangesetPart, type ChangesetPartProps } from "./ChangesetPart";
import { SubmitButton } from "./SubmitButton";

export interface RemoveFormProps extends Omit<ChangesetPartProps, "messageHint"> {
  action: FormAction;
}

export function RemoveForm({ action, ...part }: RemoveFormProps) {
  const t = useTranslations("entryForm");
  return (
    <ActionForm action={action} className="grid max-w-text gap-4">
      <ChangesetPart {...part} messageHint={t("removeHint")} />
      <div>
        <SubmitButton kind="danger">{t("remove")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
