/** The kinds of content that have a form of this make; a new kind is a schema, a description and its messages. */
import type { EntryKind } from "@/lib/domain/kinds";
import type { FormDescription } from "../form-description";
import { areaForm } from "./area";
import { areaGroupForm } from "./area-group";
import { datasetForm } from "./dataset";
import { indicatorForm } from "./indicator";
import { pillarForm } from "./pillar";
import { sourceForm } from "./source";

export const FORMS = {
  indicator: indicatorForm,
  source: sourceForm,
  dataset: datasetForm,
  pillar: pillarForm,
  area: areaForm,
  "area-group": areaGroupForm,
} as const satisfies Partial<Record<EntryKind, FormDescription>>;

export type FormKind = keyof typeof FORMS;
export const FORM_KINDS = Object.keys(FORMS) as FormKind[];

/** Whether content of that kind is edited in such a form. */
export function isFormKind(text: string): text is FormKind {
  return Object.hasOwn(FORMS, text);
}
