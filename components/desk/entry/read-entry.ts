/** What a form says becomes content as its schema wants it, and places of the schema become fields of the form again. */
import type { EntryKind } from "@/lib/domain/kinds";
import { LOCALES } from "@/lib/domain/text";
import { type FormField, fieldsOf, MAKE, makePrefix } from "./form-description";
import { FORMS, type FormKind, isFormKind } from "./forms";

export interface ReadEntry {
  kind: FormKind;
  id: string;
  data: Record<string, unknown>;
  /** What the names of its fields begin with: nothing, or the field for which it is made. */
  prefix: string;
}

/** What is proposed by the form: content that is made along with it first, the entry itself last. `id` is left out for a new one. */
export function readEntries(kind: FormKind, form: FormData, id?: string, prefix = ""): ReadEntry[] {
  const text = (name: string) => {
    const value = form.get(prefix + name);
    return typeof value === "string" ? value.trim() : "";
  };
  const made: ReadEntry[] = [];
  const data: Record<string, unknown> = {};
  for (const field of fieldsOf(FORMS[kind])) {
    data[field.name] = readField(field, text, form, prefix);
    if (data[field.name] !== MAKE || field.type !== "reference" || !isFormKind(field.of)) continue;
    const along = readEntries(field.of, form, undefined, prefix + makePrefix(field.name));
    made.push(...along);
    data[field.name] = along.at(-1)!.id;
  }
  return [...made, { kind, id: id ?? text("id"), data, prefix }];
}

/** Fields that are empty are not given; what is written in place of a number is left for the schema to refuse. */
function readField(field: FormField, text: (name: string) => string, form: FormData, prefix: string): unknown {
  const { name } = field;
  switch (field.type) {
    case "texts": {
      const texts = LOCALES.map((locale) => [locale, text(`${name}.${locale}`)] as const).filter(([, words]) => words !== "");
      return texts.length > 0 ? Object.fromEntries(texts) : undefined;
    }
    case "check":
      return form.get(prefix + name) === "on";
    case "references":
      return [...form.keys()].filter((key) => key.startsWith(`${prefix}${name}.`)).map((key) => key.slice(prefix.length + name.length + 1));
    case "integer":
    case "power":
      return text(name) === "" ? undefined : /^-?\d+$/.test(text(name)) ? Number(text(name)) : text(name);
    default:
      return text(name) === "" ? undefined : text(name);
  }
}

/** "data.name" → "name.en", "data.members.3" → "members", "id" → "id", each behind the entry's prefix. */
export function fieldOf({ kind, prefix }: Pick<ReadEntry, "kind" | "prefix">, path: string): { place: string; field: FormField | null } {
  const inner = path.replace(/^data\./, "");
  const [name, locale] = inner.split(".");
  const field = fieldsOf(FORMS[kind]).find((one) => one.name === name) ?? null;
  const isText = field?.type === "texts";
  return { place: prefix + (isText ? `${name}.${locale ?? "en"}` : (name ?? inner)), field };
}

/** The kinds whose content the form of `kind` refers to, those of content that it can make included. */
export function referredKinds(kind: FormKind): EntryKind[] {
  const of = fieldsOf(FORMS[kind]).flatMap((field) => (field.type === "reference" || field.type === "references" ? [field] : []));
  return [...new Set(of.flatMap((field) => [field.of, ...(field.type === "reference" && field.canMake && isFormKind(field.of) ? referredKinds(field.of) : [])]))];
}
