/** Each kind of thing that can be found says in one place by which words; a new kind is one entry here. */
import "server-only";
import type { HitKind } from "@/lib/domain/hit-kind";
import { LOCALES } from "@/lib/domain/text";
import { type VersionedKind, versionTable } from "../versioned";

/** What is published and found by its own words. */
export type SearchedKind = Exclude<HitKind, "series" | "page">;

interface Words {
  title: string;
  summary?: string;
  /** What else it may be found by, last of all. */
  rest?: string[];
  /** Codes by which it is known, beside its own. */
  keys?: string[];
  /** Where it is read: a path without its language, with its query. */
  address: string;
  where?: string;
}

const LANGUAGES = `unnest(array['${LOCALES.join("', '")}']) l(lang)`;

/** Columns that hold a text by language: a row for each language in which there is a title. */
const translated = (kind: VersionedKind & SearchedKind, { title, summary, rest = [], ...words }: Words) => {
  const local = (column: string) => `${column} ->> l.lang`;
  return select(kind, `${versionTable(kind)} v cross join ${LANGUAGES}`, "l.lang", {
    ...words, title: local(title), summary: summary && local(summary), rest: rest.map(local), where: `${local(title)} <> '' and ${words.where ?? "true"}`,
  });
};

function select(kind: SearchedKind, from: string, lang: string, { title, summary = "null::text", rest = [], keys = [], address, where = "true" }: Words): string {
  return `select '${kind}' as kind, v.code, ${lang} as lang, v.valid_from, v.valid_to, ${title} as title, ${summary} as summary,
    concat_ws(' ', ${["null", ...rest].join(", ")}) as rest, array_remove(array[${["v.code", ...keys].join(", ")}], null) as keys, ${address} as address
    from ${from} where ${where}`;
}

/** An annotation is read beside the figures it stands on. */
const FIGURES_OF_ANNOTATION = `case
  when v.series_keys <> '{}' then format('/indicators/%s?area=%s', split_part(v.series_keys[1], '.', 1), split_part(v.series_keys[1], '.', 2))
    || case split_part(v.series_keys[1], '.', 3) when '_Z' then '' else '&counterpart=' || split_part(v.series_keys[1], '.', 3) end
  when v.indicator is not null then '/indicators/' || v.indicator || coalesce('?area=' || v.area, '') || coalesce('&counterpart=' || v.counterpart, '')
  when exists (select from area_version a where a.code = v.area and a.lac and a.valid_from <= v.valid_from) then '/countries/' || v.area
  else coalesce('/indicators?area=' || coalesce(v.area, v.counterpart), '/indicators') end`;

/** Markdown without its signs. */
const plain = (column: string) => `regexp_replace(regexp_replace(${column}, '\\]\\([^)]*\\)', '', 'g'), '[*_\`#\\[>]', '', 'g')`;

/** For each kind: kind, code, lang, valid_from, valid_to, title, summary, rest, keys, address. Texts without a language of their own are English. */
export const SEARCH_TEXTS: Record<SearchedKind, string> = {
  area: translated("area", {
    title: "v.name", keys: ["v.iso2"], where: "v.kind <> 'none'",
    // Only the region's own countries have a page; the others are read through the indicators that have figures of them.
    address: "case when v.lac then '/countries/' || v.code else '/indicators?area=' || v.code end",
  }),
  indicator: translated("indicator", { title: "v.name", summary: "v.definition", rest: ["v.unit", "v.methodology", "v.caveats"], address: "'/indicators/' || v.code" }),
  pillar: translated("pillar", { title: "v.name", summary: "v.summary", address: "'/pillars/' || v.code" }),
  annotation: select("annotation", `annotation_version v cross join ${LANGUAGES}`, "l.lang", {
    title: "v.title ->> l.lang", summary: plain("v.body ->> l.lang"), rest: ["v.source_title", "array_to_string(v.tags, ' ')"],
    address: FIGURES_OF_ANNOTATION, where: "v.title ->> l.lang <> ''",
  }),
  source: select("source", "source_version v", "'en'", { title: "v.publisher || ': ' || v.title", summary: "v.licence", rest: ["v.how_obtained", "v.note"], address: "'/indicators?source=' || v.code" }),
  publication: select("publication", "(select p.*, number::text as code, number as valid_from, null::int as valid_to from publication p) v", "'en'", {
    title: "v.title", summary: "v.reason", keys: ["to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD')"], address: "'/releases/' || v.code",
  }),
};
