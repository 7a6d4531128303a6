/** A new account: address, name, role, and a password or none. */
import { useTranslations } from "next-intl";
import { ROLES } from "@/lib/domain/role";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormSelect, FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";

export function NewUserForm({ action }: { action: FormAction }) {
  const t = useTranslations("users");
  const desk = useTranslations("desk");
  const roles = ROLES.map((value) => ({ value, label: `${desk(`role.${value}`)}: ${t(`may.${value}`)}` }));
  return (
    <ActionForm action={action} className="grid max-w-text gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText name="name" label={t("name")} autoComplete="off" />
        <FormText name="email" label={t("email")} type="email" autoComplete="off" autoCapitalize="none" />
      </div>
      <FormSelect name="role" label={t("role")} options={roles} defaultValue="editor" />
      <FormText name="password" label={t("password")} hint={t("passwordHint")} type="password" autoComplete="new-password" />
      <div>
        <SubmitButton kind="primary">{t("createSubmit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
