/** The form of an annotation with the choices that exist: indicators, areas, and the actor's open drafts. */
import { AnnotationForm, type GivenAnnotation } from "@/components/desk/annotation/AnnotationForm";
import type { Actor } from "@/lib/domain/role";
import type { Locale } from "@/lib/domain/text";
import { entryOptions } from "../../entry-options";
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
  const [names, options, drafts] = await Promise.all([deskNames(locale), entryOptions(actor, ["indicator", "area"], locale), ownDrafts(actor)]);
  return (
    <AnnotationForm
      chart={await anchorChart(anchor ?? given, names, locale)}
      action={saveAnnotationAction.bind(null, id ?? null, id === undefined ? null : changeset)}
      given={given}
      stamp={stamp}
      indicators={options.get("indicator") ?? []}
      areas={options.get("area") ?? []}
      drafts={drafts}
      changeset={changeset}
    />
  );
}
