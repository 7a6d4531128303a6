/** Below the form of what is published stand its history and the way to propose its removal. */
import { getTranslations } from "next-intl/server";
import { EntryHistory } from "@/components/desk/entry/EntryHistory";
import { RemoveForm } from "@/components/desk/RemoveForm";
import { Section } from "@/components/desk/Section";
import type { EntryKind } from "@/lib/domain/kinds";
import type { Actor } from "@/lib/domain/role";
import type { Locale } from "@/lib/domain/text";
import type { EntryForEditing } from "@/lib/reading/desk/get-entry";
import { listEntryVersions } from "@/lib/reading/desk/list-entry-versions";
import { ownDrafts } from "../own-drafts";
import { removeEntryAction } from "./content/actions";

export async function EntryAfter({ actor, kind, entry, locale }: { actor: Actor; kind: EntryKind; entry: EntryForEditing; locale: Locale }) {
  const [t, versions, drafts] = await Promise.all([getTranslations("entryForm"), listEntryVersions(actor, kind, entry.id), ownDrafts(actor)]);
  return (
    <div className="pt-8">
      {versions.ok && versions.value.length > 0 && (
        <Section title={t("history.title")} count={versions.value.length} anchor="history">
          <EntryHistory kind={kind} versions={versions.value} locale={locale} />
        </Section>
      )}
      {entry.isPublished && !entry.remove && (
        <Section title={t("removeTitle")}>
          <RemoveForm action={removeEntryAction.bind(null, kind, entry.id)} drafts={drafts} changeset={entry.changeset} />
        </Section>
      )}
    </div>
  );
}
