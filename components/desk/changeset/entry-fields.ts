/** A piece of content, whatever its kind, is compared field by field, in the order in which a reader would ask. */
import { isLocale, type Locale } from "@/lib/domain/text";

export interface FieldChange {
  /** The field's name in the schema. */
  name: string;
  /** Which language's text it is, where it is one of several. */
  lang: Locale | null;
  before: string;
  after: string;
}

export type Content = Record<string, unknown> | null;

/** What comes first; fields that are not named here follow in their own order. */
const ORDER = ["title", "name", "body", "definition", "summary", "methodology", "caveats", "lang", "indicator", "seriesKeys", "area", "counterpart", "from", "to", "sourceTitle", "sourceUrl"];

/** The fields in which the two differ; text that is empty on both sides is left out. */
export function fieldChanges(before: Content, after: Content): FieldChange[] {
  const [old, now] = [flat(before), flat(after)];
  const paths = [...new Set([...now.keys(), ...old.keys()])];
  return paths
    .map((path) => ({ ...split(path), before: old.get(path) ?? "", after: now.get(path) ?? "" }))
    .filter((field) => field.before !== field.after)
    .sort((a, b) => rank(a.name) - rank(b.name));
}

/** A list of codes is a list of names; text in languages is told apart by "title.es". */
function flat(data: Content, prefix = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(data ?? {})) {
    const path = prefix + name;
    if (Array.isArray(value)) {
      if (value.length > 0) texts.set(path, value.map(String).join(", "));
    } else if (typeof value === "object" && value !== null) {
      for (const [inner, text] of flat(value as Record<string, unknown>, `${path}.`)) texts.set(inner, text);
      // "No" is what is meant where nothing is ticked, and needs no line of its own.
    } else if (value !== null && value !== undefined && value !== "" && value !== false) texts.set(path, typeof value === "string" ? value : JSON.stringify(value));
  }
  return texts;
}

function split(path: string): Pick<FieldChange, "name" | "lang"> {
  const dot = path.lastIndexOf(".");
  const lang = path.slice(dot + 1);
  return dot > 0 && isLocale(lang) ? { name: path.slice(0, dot), lang } : { name: path, lang: null };
}

function rank(name: string): number {
  const index = ORDER.indexOf(name);
  return index < 0 ? ORDER.length : index;
}

/** The title or name of the content in any language; undefined where it has none. */
export function titleOf(content: Content): string | undefined {
  const named = (content ?? {}) as { title?: unknown; name?: unknown };
  const text = named.title ?? named.name;
  if (typeof text === "string") return text;
  return Object.values((text ?? {}) as Record<string, string>).find(Boolean);
}
