/** The words of a form stand in the messages under its kind: fields, hints, groups and choices. */
import { useTranslations } from "next-intl";
import type { FormKind } from "./forms";

/** Words for the parts of a kind's form in the reader's language; undefined where there is no hint. */
export function useEntryWords(kind: FormKind) {
  const t = useTranslations("content");
  const at = (key: string) => (t.has(key as "indicator.fields.name") ? t(key as "indicator.fields.name") : undefined);
  return {
    field: (name: string) => at(`${kind}.fields.${name}`) ?? name,
    hint: (name: string) => at(`${kind}.hints.${name}`),
    group: (name: string) => at(`${kind}.groups.${name}`) ?? name,
    lead: (name: string) => at(`${kind}.leads.${name}`),
    option: (name: string, value: string) => at(`${kind}.options.${name}.${value}`) ?? value,
  };
}
