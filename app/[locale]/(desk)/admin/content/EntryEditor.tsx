/** The form of an entry with what exists to choose from: what it may refer to, known units, and the actor's open drafts. */
import { getLocale } from "next-intl/server";
import { EntryForm } from "@/components/desk/entry/EntryForm";
import { FORMS, type FormKind } from "@/components/desk/entry/forms";
import { fieldsOf } from "@/components/desk/entry/form-description";
import { referredKinds } from "@/components/desk/entry/read-entry";
import type { Suggestion } from "@/components/desk/entry/SuggestedText";
import type { Actor } from "@/lib/domain/role";
import { type Locale, pickText } from "@/lib/domain/text";
import { listUnits } from "@/lib/reading/desk/list-entry-choices";
import { entryOptions } from "../../entry-options";
import { ownDrafts } from "../../own-drafts";
import { saveEntryAction } from "./actions";

interface EntryEditorProps {
  actor: Actor;
  kind: FormKind;
  /** Null for a new one. */
  id: string | null;
  given: Record<string, unknown>;
  stamp: string;
  /** The changeset whose proposal is shown, or that the address names for a new entry. */
  changeset: number | null;
}

export async function EntryEditor({ actor, kind, id, given, stamp, changeset }: EntryEditorProps) {
  const locale = await getLocale();
  const [choices, suggestions, drafts] = await Promise.all([entryOptions(actor, referredKinds(kind), locale), suggestionsFor(kind, locale), ownDrafts(actor)]);
  return (
    <EntryForm
      kind={kind}
      action={saveEntryAction.bind(null, kind, id, id === null ? null : changeset)}
      isNew={id === null}
      stamp={stamp}
      given={given}
      choices={choices}
      suggestions={suggestions}
      drafts={drafts}
      changeset={changeset}
    />
  );
}

/** A unit that is known by its code brings its words along. */
async function suggestionsFor(kind: FormKind, locale: Locale): Promise<Record<string, Suggestion[]>> {
  if (!fieldsOf(FORMS[kind]).some(({ name }) => name === "unitCode")) return {};
  const units = await listUnits();
  return {
    unitCode: units.map(({ code, unit }) => ({
      value: code, label: pickText(unit, locale).text, fills: Object.fromEntries(Object.entries(unit).map(([lang, text]) => [`unit.${lang}`, text])),
    })),
  };
}
