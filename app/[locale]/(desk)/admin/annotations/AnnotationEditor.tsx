/** The form of an annotation with the choices that exist: indicators, areas, and the actor's open drafts. */
import { AnnotationForm, type GivenAnnotation } from "@/components/desk/annotation/AnnotationForm";
import type { Actor } from "@/lib/domain/role";
import { type AnyLocalText, type Locale, pickText } from "@/lib/domain/text";
import { deskNames } from "../../names";
import { ownDrafts } from "../../own-drafts";
import { type Anchor, anchorChart } from "./anchor-chart";
import { saveAnnotationAction } from "./actions";

interface AnnotationEditorProps {
  actor: Actor;
  locale: Locale;
  /** Left out for a new one. */
  id?: string;
  given: GivenAnnotation;
  /** What the address says that it is about; what is saved where it says nothing. */
  anchor?: Anchor;
  /** Which version is shown; empty for a new one. */
  stamp?: string;
  /** The changeset whose proposal is shown, or that is chosen at first. */
  changeset: number | null;
}

export async function AnnotationEditor({ actor, locale, id, given, anchor, stamp = "", changeset }: AnnotationEditorProps) {
  const [names, drafts] = await Promise.all([deskNames(locale), ownDrafts(actor)]);
  const options = (texts: ReadonlyMap<string, AnyLocalText>) =>
    [...texts].map(([value, text]) => ({ value, label: `${pickText(text, locale).text} (${value})` })).sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <AnnotationForm
      chart={await anchorChart(anchor ?? given, names, locale)}
      action={saveAnnotationAction.bind(null, id ?? null, id === undefined ? null : changeset)}
      given={given}
      stamp={stamp}
      indicators={options(names.indicators)}
      areas={options(names.areas).filter(({ value }) => value !== "_Z")}
      drafts={drafts}
      changeset={changeset}
    />
  );
}
