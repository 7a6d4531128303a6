/** The fields of the form become an annotation as its schema wants it, and the schema's places become fields again. */
import { LOCALES } from "@/lib/domain/text";

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

const texts = (form: FormData, name: string) => Object.fromEntries(LOCALES.map((locale) => [locale, text(form, `${name}.${locale}`)]));

const list = (given: string, separator: RegExp) => given.split(separator).map((part) => part.trim()).filter(Boolean);

/** What the form says; empty fields are left for the schema to read as not given. */
export function readAnnotation(form: FormData): Record<string, unknown> {
  return {
    title: texts(form, "title"),
    body: texts(form, "body"),
    lang: text(form, "lang"),
    indicator: text(form, "indicator"),
    seriesKeys: list(text(form, "seriesKeys"), /[\s,;]+/),
    area: text(form, "area"),
    counterpart: text(form, "counterpart"),
    ...(form.get("everywhere") === "on" && { everywhere: true }),
    from: text(form, "from"),
    to: text(form, "to") || null,
    sourceUrl: text(form, "sourceUrl"),
    sourceTitle: text(form, "sourceTitle"),
    statesFact: form.get("statesFact") === "on",
    weakSource: form.get("weakSource") === "on",
    tags: list(text(form, "tags"), /[,;\n]+/),
  };
}

/** "entries.0.data.seriesKeys.3" → "seriesKeys"; a text that is missing altogether is missing in its own language. */
export function fieldOf(path: string, lang: string): string {
  const inner = path.replace(/^(?:entries\.\d+\.)?data\./, "").replace(/^(seriesKeys|tags)\.\d+$/, "$1");
  return inner === "title" || inner === "body" ? `${inner}.${lang}` : inner;
}
