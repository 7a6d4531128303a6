/** The form of an annotation with the choices that exist: indicators, areas, and the actor's open drafts. */
import { AnnotationForm, type GivenAnnotation } from "@/components/desk/annotation/AnnotationForm";
import type { Actor } from "@/lib/domain/role";
import { type AnyLocalText, type Locale, pickText } from "@/lib/domain/text";
import { listChangesets } from "@/lib/reading/desk/list-changesets";
import { deskNames } from "../../names";
import { saveAnnotationAction } from "./actions";

interface AnnotationEditorProps {
  actor: Actor;
  locale: Locale;
  /** Left out for a new one. */
  id?: string;
  given: GivenAnnotation;
  /** The changeset chosen at first. */
  changeset: number | null;
}

export async function AnnotationEditor({ actor, locale, id, given, changeset }: AnnotationEditorProps) {
  const names = await deskNames(locale);
  const options = (texts: ReadonlyMap<string, AnyLocalText>) =>
    [...texts].map(([value, text]) => ({ value, label: `${pickText(text, locale).text} (${value})` })).sort((a, b) => a.label.localeCompare(b.label, locale));
  const lists = await Promise.all((["draft", "rejected"] as const).map((state) => listChangesets(actor, { state, authorId: actor.userId }, { limit: 100 })));
  const drafts = lists.flatMap((page) => (page.ok ? page.value.data : [])).map(({ id: number, message }) => ({ id: number, message }));
  const chosen = drafts.some((draft) => draft.id === changeset) ? changeset : null;
  return (
    <AnnotationForm
      action={saveAnnotationAction.bind(null, id ?? null)}
      given={given}
      indicators={options(names.indicators)}
      areas={options(names.areas).filter(({ value }) => value !== "_Z")}
      drafts={drafts}
      changeset={chosen}
    />
  );
}
