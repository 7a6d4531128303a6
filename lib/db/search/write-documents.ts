/** Search documents follow the versions they are made from: opened and ended with them, and made anew from them at any time. */
import "server-only";
import type { Queryable } from "../query";
import { SEARCH_TEXTS, type SearchedKind } from "./search-texts";

const KINDS = Object.keys(SEARCH_TEXTS) as SearchedKind[];

const isSearched = (kind: string): kind is SearchedKind => Object.hasOwn(SEARCH_TEXTS, kind);

/** Documents as they should be, of these kinds. */
const documents = (kinds: readonly SearchedKind[]) => `
  select kind, code, lang, valid_from, valid_to, title, summary, address, search_fold(title) as name,
         array(select search_fold(key) from unnest(keys) key) as keys, search_vector(lang, title, array(select search_fold(key) from unnest(keys) key), summary, rest) as words
  from (${kinds.map((kind) => SEARCH_TEXTS[kind]).join(" union all ")}) t`;

/** Words of the titles of these documents, but for the shortest, which are like everything. */
const words = (condition: string) => `
  insert into search_word (word, written)
  select distinct on (search_fold(word)) search_fold(word), lower(word)
  from search_document d, regexp_split_to_table(d.title, '[[:space:][:punct:]]+') word where ${condition} and search_fold(word) ~ '^[a-z]{4,}$'
  order by search_fold(word), lower(word) desc on conflict do nothing`;

const COLUMNS = "kind, code, lang, valid_from, valid_to, title, summary, address, name, keys, words";

/** Runs inside the publishing transaction, for publication number `at`, once the entries of the changeset are versions. */
export async function writeDocuments(db: Queryable, changesetId: number, at: number): Promise<void> {
  const entries = await db.rows<{ kind: string }>("select distinct kind from changeset_entry where changeset_id = $1", [changesetId]);
  const kinds = entries.map(({ kind }) => kind).filter(isSearched);
  if (kinds.length > 0) {
    await db.run(
      `update search_document d set valid_to = $2 from changeset_entry e
       where e.changeset_id = $1 and d.kind = e.kind and d.code = e.code and d.valid_to is null`,
      [changesetId, at],
    );
  }
  await db.run(`insert into search_document (${COLUMNS}) select ${COLUMNS} from (${documents([...kinds, "publication"])}) d where valid_from = $1`, [at]);
  await db.run(words("d.valid_from = $1"), [at]);
}

/** All documents of all publications, made anew: after a migration that changes how they are made, and after a restore. */
export const REMAKE_DOCUMENTS = [
  "delete from search_document", "delete from search_word", `insert into search_document (${COLUMNS}) ${documents(KINDS)}`, words("true"),
] as const;

/** Documents that differ from what the versions give, in either direction. */
export const DOCUMENT_FAULTS = `
  select concat_ws(' ', kind, code, lang) as subject, 'what is found from publication ' || valid_from || ' differs from its versions' as detail
  from ((select ${COLUMNS} from search_document except (${documents(KINDS)})) union all ((${documents(KINDS)}) except select ${COLUMNS} from search_document)) d limit 100`;
