/** Each type of field is filled in by its own control, with the words and the rules of its kind. */
import { useTranslations } from "next-intl";
import type { EntryKind } from "@/lib/domain/kinds";
import { type Locale, LOCALES } from "@/lib/domain/text";
import { FormCheck, FormSelect, FormText, FormTextarea } from "../fields";
import { CheckList } from "./CheckList";
import { useEntryWords } from "./entry-words";
import type { FormField } from "./form-description";
import type { FormKind } from "./forms";
import { LocalTexts } from "./LocalTexts";
import { MadeReference } from "./MadeReference";
import { defaultOf, isNeeded } from "./schema-facts";
import { type Suggestion, SuggestedText } from "./SuggestedText";

export interface FieldSurroundings {
  kind: FormKind;
  /** What the names of the fields begin with. */
  prefix: string;
  given: Readonly<Record<string, unknown>>;
  /** What may be referred to, by kind. */
  choices: ReadonlyMap<EntryKind, readonly { value: string; label: string }[]>;
  /** By name of the field. */
  suggestions: Readonly<Record<string, readonly Suggestion[]>>;
}

/** `made` are the fields of content that may be made for this one. */
export function EntryField({ field, around, made }: { field: FormField; around: FieldSurroundings; made?: React.ReactNode }) {
  const t = useTranslations("content");
  const words = useEntryWords(around.kind);
  const { kind, prefix, choices } = around;
  const value = around.given[field.name] ?? defaultOf(kind, field.name);
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const name = prefix + field.name;
  const label = isNeeded(kind, field.name) || defaultOf(kind, field.name) !== undefined ? words.field(field.name) : t("optional", { field: words.field(field.name) });
  const base = { name, label, hint: words.hint(field.name) };
  const none = { value: "", label: isNeeded(kind, field.name) ? t("choose") : t("none") };
  switch (field.type) {
    case "texts":
      return <LocalTexts {...base} given={value ?? {}} isLong={field.isLong} missing={t("missing")} languages={Object.fromEntries(LOCALES.map((locale) => [locale, t(`languages.${locale}`)])) as Record<Locale, string>} />;
    case "prose":
      return <FormTextarea {...base} rows={3} defaultValue={text} />;
    case "check":
      return <FormCheck {...base} label={words.field(field.name)} defaultChecked={value === true} />;
    case "choice":
      return <FormSelect {...base} defaultValue={text} options={[...(defaultOf(kind, field.name) === undefined ? [none] : []), ...field.options.map((option) => ({ value: option, label: words.option(field.name, option) }))]} />;
    case "power": {
      const options = [...new Set([...field.options, Number(text)])].sort((a, b) => a - b);
      return <FormSelect {...base} defaultValue={text} options={options.map((power) => ({ value: String(power), label: field.options.includes(power) ? words.option(field.name, String(power)) : `10^${power}` }))} />;
    }
    case "reference": {
      const options = [none, ...(choices.get(field.of) ?? [])];
      if (!made) return <FormSelect {...base} defaultValue={text} options={options} />;
      return <MadeReference {...base} given={text} options={options} makeLabel={t("source.make")}>{made}</MadeReference>;
    }
    case "references":
      return <CheckList {...base} given={(value ?? []) as string[]} options={choices.get(field.of) ?? []} />;
    default:
      return <LineField field={field} base={base} text={text} suggestions={around.suggestions[field.name]} />;
  }
}

type LineFieldProps = { field: FormField & { type: string }; base: { name: string; label: string; hint?: string }; text: string; suggestions?: readonly Suggestion[] };

/** One line, with the keys on a phone's keyboard that it needs. */
function LineField({ field, base, text, suggestions }: LineFieldProps) {
  if (suggestions) return <SuggestedText {...base} defaultValue={text} suggestions={suggestions} />;
  const looks = {
    address: { type: "url", inputMode: "url", placeholder: "https://" },
    integer: { inputMode: "numeric", autoComplete: "off" },
    decimal: { inputMode: "decimal", autoComplete: "off" },
    day: { autoComplete: "off", placeholder: "2026-12-31" },
    code: { autoComplete: "off", spellCheck: false },
    line: {},
  } as const;
  return <FormText {...base} {...looks[field.type as keyof typeof looks]} defaultValue={text} />;
}
