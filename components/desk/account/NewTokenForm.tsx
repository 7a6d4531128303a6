/** A new token: what it is for, what it may do, and until when. */
import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/role";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormSelect, FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export function NewTokenForm({ action, roles }: { action: FormAction; roles: readonly Role[] }) {
  const t = useTranslations("tokens");
  const desk = useTranslations("desk");
  return (
    <ActionForm action={action} className="grid max-w-text gap-4">
      <FormText name="name" label={t("name")} hint={t("nameHint")} maxLength={100} autoComplete="off" />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormSelect name="role" label={t("role")} options={roles.map((value) => ({ value, label: desk(`role.${value}`) }))} defaultValue={roles.at(-1)} />
        <FormSelect name="days" label={t("expires")} options={[30, 90, 365].map((days) => ({ value: String(days), label: t("inDays", { days }) }))} defaultValue="90" />
      </div>
      <div>
        <SubmitButton kind="primary">{t("createSubmit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
