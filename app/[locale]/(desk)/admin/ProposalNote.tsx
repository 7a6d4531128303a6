/** Whoever sees a proposal instead of what is published is told so, and can take their proposal out again. */
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/desk/ActionForm";
import { SubmitButton } from "@/components/desk/SubmitButton";
import { Callout } from "@/components/ui/Callout";
import type { EntryKind } from "@/lib/domain/kinds";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import type { EntryForEditing } from "@/lib/reading/desk/get-entry";
import { dropEntryAction } from "./content/actions";

export function ProposalNote({ kind, entry: { id, changeset, remove }, locale }: { kind: EntryKind; entry: EntryForEditing; locale: Locale }) {
  const t = useTranslations("entryForm");
  if (changeset === null) return null;
  return (
    <div className="grid justify-items-start gap-3 pb-6">
      <Callout kind={remove ? "warning" : "info"}>
        {t(remove ? "removedBy" : "shownFrom")} <a href={localPath(locale, `/admin/changesets/${changeset}`)}>{t("changesetNumber", { id: changeset })}</a>
      </Callout>
      <ActionForm action={dropEntryAction.bind(null, kind, id, changeset)} className="grid gap-2">
        <div>
          <SubmitButton isSmall>{t("drop")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
