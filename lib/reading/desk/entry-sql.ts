/** Content of any kind is read for the desk by the same few pieces of SQL: what is published, and what is still proposed. */
import type { EntryKind } from "@/lib/domain/kinds";
import { versionTable } from "@/lib/db/versioned";

/** States in which a proposal is neither published nor withdrawn. */
export const OPEN_STATES = "('draft', 'submitted', 'rejected')";

/** What a version says, in the names of its schema; numbers as digits, since a form and an exact decimal both want text. */
export const VERSION_DATA = `
  (select jsonb_object_agg(key, case jsonb_typeof(value) when 'number' then to_jsonb(value #>> '{}') else value end)
   from jsonb_each(camel_keys(to_jsonb(v) - '{id,code,valid_from,valid_to}'::text[])))`;

/** The published content of a kind as rows of `code` and `data`. */
export const currentEntries = (kind: EntryKind) => `select v.code, to_jsonb(v) as data from ${versionTable(kind)} v where v.valid_to is null`;

/** The name of content, in whichever of its languages, from `data` of the given expression. */
export const titleOf = (data: string) => `coalesce(${data} -> 'title', ${data} -> 'name')`;

/** A title as one text: in the language of parameter `$n`, else in English, else as it is. */
export const titleText = (title: string, n: number) => `coalesce(${title} ->> $${n}, ${title} ->> 'en', ${title} #>> '{}')`;
