/** Content of any kind is proposed in the form of its kind, into a changeset of one's own. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { ChangesetPart, type OpenDraft } from "../ChangesetPart";
import { FormHidden } from "../fields";
import { FormPart } from "../FormPart";
import { SubmitButton } from "../SubmitButton";
import type { FieldSurroundings } from "./EntryField";
import { EntryGroups } from "./EntryGroups";
import { FORMS, type FormKind } from "./forms";

export interface EntryFormProps extends Omit<FieldSurroundings, "prefix" | "kind"> {
  kind: FormKind;
  action: FormAction;
  isNew: boolean;
  /** Which version is shown, so that nobody's is overwritten unseen; empty for a new entry. */
  stamp: string;
  drafts: readonly OpenDraft[];
  changeset: number | null;
}

export function EntryForm({ action, isNew, stamp, drafts, changeset, ...around }: EntryFormProps) {
  const t = useTranslations("entryForm");
  const leadsToFigures = isNew && FORMS[around.kind].next === "figures";
  return (
    <ActionForm action={action} className="grid gap-0">
      <FormHidden name="stamp" defaultValue={stamp} />
      <EntryGroups around={{ ...around, prefix: "" }} isNew={isNew} />
      <FormPart title={t("into")} lead={leadsToFigures ? t("thenFigures") : undefined}>
        <ChangesetPart drafts={drafts} changeset={changeset} />
        <div>
          <SubmitButton kind="primary">{leadsToFigures ? t("saveAndFigures") : t("save")}</SubmitButton>
        </div>
      </FormPart>
    </ActionForm>
  );
}
