/** What a form may refer to is chosen by name, with what is only proposed marked as such. */
import { getTranslations } from "next-intl/server";
import { titleIn } from "@/components/desk/entry/EntryTable";
import type { EntryKind } from "@/lib/domain/kinds";
import type { Actor } from "@/lib/domain/role";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { Locale } from "@/lib/domain/text";
import { listEntryChoices } from "@/lib/reading/desk/list-entry-choices";

export interface EntryOption {
  value: string;
  label: string;
}

/** Options of each kind, by name in the reader's language. */
export async function entryOptions(actor: Actor, kinds: readonly EntryKind[], locale: Locale): Promise<Map<EntryKind, EntryOption[]>> {
  const [t, found] = await Promise.all([getTranslations("content"), listEntryChoices(actor, kinds)]);
  const compare = new Intl.Collator(locale).compare;
  return new Map(
    [...(found.ok ? found.value : [])].map(([of, list]) => {
      const options = list.filter(({ id }) => id !== NO_COUNTERPART).map(({ id, title, isPublished }) => {
        const label = `${titleIn(title, locale)?.text ?? id} (${id})`;
        return { value: id, label: isPublished ? label : t("proposedChoice", { label }) };
      });
      return [of, options.sort((a, b) => compare(a.label, b.label))] as const;
    }),
  );
}
