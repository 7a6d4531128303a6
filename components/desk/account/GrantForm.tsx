/** A role is given to one person for one pillar or one indicator. */
import { useTranslations } from "next-intl";
import { type Grant, GRANT_ROLES } from "@/lib/domain/grant";
import { type Locale, type LocalText, pickText } from "@/lib/domain/text";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormSelect } from "../fields";
import { SubmitButton } from "../SubmitButton";

export interface GrantFormProps {
  action: FormAction;
  locale: Locale;
  people: readonly { id: number; name: string }[];
  parts: readonly { kind: Grant["kind"]; code: string; name: LocalText }[];
}

export function GrantForm({ action, locale, people, parts }: GrantFormProps) {
  const t = useTranslations("grants");
  const desk = useTranslations("desk");
  return (
    <ActionForm action={action} className="grid max-w-text gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <FormSelect name="grantee" label={t("person")} options={people.map(({ id, name }) => ({ value: String(id), label: name }))} />
        <FormSelect name="grantRole" label={t("role")} options={GRANT_ROLES.map((value) => ({ value, label: desk(`role.${value}`) }))} defaultValue="editor" />
      </div>
      <FormSelect name="part" label={t("part")} options={parts.map(({ kind, code, name }) => ({ value: `${kind} ${code}`, label: `${t(`kind.${kind}`)} ${pickText(name, locale).text}` }))} />
      <div>
        <SubmitButton>{t("give")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
