/** Where a proposal goes is chosen last, beside the button that sends it. */
import { useTranslations } from "next-intl";
import { ChangesetChoice } from "./ChangesetChoice";

export interface OpenDraft {
  id: number;
  message: string;
}

export interface ChangesetPartProps {
  /** The person's own open changesets. */
  drafts: readonly OpenDraft[];
  /** The one chosen at first; null is a new one. */
  changeset: number | null;
  /** What the public reason is about, where it is not the usual hint. */
  messageHint?: string;
}

export function ChangesetPart({ drafts, changeset, messageHint }: ChangesetPartProps) {
  const t = useTranslations("entryForm");
  const known = drafts.some(({ id }) => id === changeset) ? changeset : null;
  return (
    <ChangesetChoice
      options={[{ value: "", label: t("newChangeset") }, ...drafts.map(({ id, message }) => ({ value: String(id), label: `${t("changesetNumber", { id })}: ${message}` }))]}
      chosen={String(known ?? "")}
      words={{ changeset: t("changeset"), message: t("message"), messageHint: messageHint ?? t("messageHint") }}
    />
  );
}
