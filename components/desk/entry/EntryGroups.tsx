/** The fields of a kind's form stand in its groups, in its order; those of content made along with another stand within that form. */
import { useTranslations } from "next-intl";
import { FormText } from "../fields";
import { FormPart } from "../FormPart";
import { EntryField, type FieldSurroundings } from "./EntryField";
import { useEntryWords } from "./entry-words";
import { ExtraFields } from "./ExtraFields";
import { type FormField, makePrefix } from "./form-description";
import { FORMS, isFormKind } from "./forms";

export interface EntryGroupsProps {
  around: FieldSurroundings;
  /** A new entry is asked for its id, which it keeps. */
  isNew: boolean;
  isWithin?: boolean;
}

/** Short fields that follow each other share a row. */
const SHORT = new Set(["line", "code", "day", "decimal", "integer", "choice", "power"]);

export function EntryGroups({ around, isNew, isWithin = false }: EntryGroupsProps) {
  const t = useTranslations("content");
  const words = useEntryWords(around.kind);
  const id = isNew && <FormText name={`${around.prefix}id`} label={words.field("id")} hint={words.hint("id")} autoComplete="off" spellCheck={false} className="max-w-96" />;
  const made = (field: FormField) =>
    field.type === "reference" && field.canMake && isFormKind(field.of) && (
      <EntryGroups around={{ ...around, kind: field.of, prefix: around.prefix + makePrefix(field.name), given: {} }} isNew isWithin />
    );
  return FORMS[around.kind].groups.map(({ name, fields, isExtra }, index) => {
    const shown = (
      <>
        {index === 0 && id}
        {rowsOf(fields).map((row) => (
          <div key={row[0]!.name} className={row.length > 1 ? "grid gap-4 sm:grid-cols-2 lg:grid-cols-3" : "grid"}>
            {row.map((field) => <EntryField key={field.name} field={field} around={around} made={made(field)} />)}
          </div>
        ))}
      </>
    );
    const names = fields.map((field) => around.prefix + field.name);
    const content = isExtra ? <ExtraFields summary={t("addThese")} names={names} isFilled={fields.some((field) => around.given[field.name] !== undefined)}>{shown}</ExtraFields> : shown;
    return isWithin ? <div key={name} className="grid gap-4">{content}</div> : <FormPart key={name} title={words.group(name)} lead={words.lead(name)}>{content}</FormPart>;
  });
}

function rowsOf(fields: readonly FormField[]): FormField[][] {
  const rows: FormField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last && SHORT.has(field.type) && SHORT.has(last[0]!.type)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}
