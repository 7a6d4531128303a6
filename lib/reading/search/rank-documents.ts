/** What is found stands in one order: what is exactly named, then what begins so, then what has the words in its name, then what has them anywhere. */
import "server-only";
import type { HitKind } from "@/lib/domain/hit-kind";
import type { Locale } from "@/lib/domain/text";
import { preparedRows } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { pageDocuments } from "./page-documents";
import type { Question } from "./read-question";
import { PAGE_WORDS } from "./site-words";

export type DocumentKind = Exclude<HitKind, "series">;

export interface RankedDocument {
  kind: DocumentKind;
  code: string;
  title: string;
  summary: string | null;
  /** The language of title and summary: the reader's where they exist in it. */
  lang: Locale;
  address: string;
}

export interface RankRequest {
  lang: Locale;
  /** Only this kind. */
  kind?: DocumentKind;
  /** At most so many of each kind. */
  perKindMax?: number;
  limit: number;
  offset?: number;
  /** Enough that one of the words is there. */
  isLoose?: boolean;
}

export interface Ranking {
  documents: RankedDocument[];
  /** How many there are of each kind, whatever was asked for. */
  counts: Partial<Record<DocumentKind, number>>;
}

/** Which kinds people mean first, and how far the later ones stand behind among others of the same fit. */
const KINDS: Record<DocumentKind, { order: number; behind: number }> = {
  area: { order: 1, behind: 0 }, indicator: { order: 2, behind: 0 }, pillar: { order: 3, behind: 0.5 }, page: { order: 4, behind: 0.5 },
  source: { order: 5, behind: 1.5 }, annotation: { order: 6, behind: 1.5 }, publication: { order: 7, behind: 1.5 },
};
const kindCase = (part: "order" | "behind") => `case d.kind ${Object.entries(KINDS).map(([kind, each]) => `when '${kind}' then ${each[part]}`).join(" ")} end`;

const documents = (condition: string) => `select kind, code, lang, name, keys, words from search_document d where ${condition} and ${trueAt("d", 1)}`;

/** Of what fits equally well the areas stand as they were named, and the indicators that hold most series first. */
const ORDER = "rank, named, weight desc, closeness desc, length, code";

// Each way to be an answer is asked by itself, so that each is read from its index; what answers in several ways counts by its best.
const RANK = `
  with asked as materialized (
    select search_fold($3) as text, case when $9 then (select string_agg(search_query(array[word], '')::text, ' | ')::tsquery from unnest($4::text[]) word) else search_query($4::text[], '') end as whole,
           search_query($4::text[], 'A') as titled, search_query($6::text[], '') as rest, search_query($6::text[], 'A') as rest_titled),
  answers as (
    ${documents("d.words @@ (select whole from asked)")}
    union all ${documents("d.kind = 'area' and d.code = any($5::text[])")}
    union all ${documents("d.kind = 'indicator' and cardinality($5::text[]) > 0 and d.words @@ (select rest from asked)")}
    union all select p.* from (
      select 'page', code, lang, name, '{}'::text[] as keys, words::tsvector as words from jsonb_to_recordset($7) as p(code text, lang text, name text, words text)) p
    where p.words @@ (select whole from asked)),
  found as (
    select d.kind, d.code, d.lang, ${kindCase("order")} as kind_order, length(d.name) as length, coalesce(array_position($5::text[], d.code), 0) as named,
           ts_rank_cd('{0.02, 0.1, 0.1, 1}', d.words, case when d.words @@ a.whole then a.whole else coalesce(a.rest, a.whole) end) as closeness,
           ${kindCase("behind")} + case when a.text = any(d.keys) or d.name = a.text then 1
             when d.kind = 'area' and d.code = any($5::text[]) then case when cardinality($6::text[]) = 0 then 1 else 3 end
             when starts_with(d.name, a.text) then 2 when d.words @@ a.titled then 3
             when d.kind = 'indicator' and cardinality($5::text[]) > 0 and d.words @@ a.rest_titled then 3.5 when d.words @@ a.whole then 4 else 5 end as rank
    from answers d, asked a),
  best as (select distinct on (kind, code) * from found order by kind, code, rank, (lang <> $2), closeness desc),
  weighed as (select *, case when kind = 'indicator' then (select count(*) from series s where s.indicator = best.code and s.valid_from <= $1) else 0 end as weight from best),
  placed as (select *, row_number() over (partition by kind order by ${ORDER}) as place from weighed)
  select p.kind, p.code, s.title, s.summary, coalesce(s.lang, p.lang) as lang, coalesce(s.address, p.code) as address,
         (select jsonb_object_agg(kind, count) from (select kind, count(*) from best group by kind) k) as counts
  from placed p left join lateral (
    select title, summary, lang, address from search_document d where d.kind = p.kind and d.code = p.code and ${trueAt("d", 1)}
    order by (lang <> $2), (lang <> 'en'), (lang <> p.lang) limit 1) s on true
  where ($8::text is null or p.kind = $8) and p.place <= $10
  order by rank, kind_order, ${ORDER.replace("code", "p.code")} limit $11 offset $12`;

/** Documents that answer the question, best first. */
export async function rankDocuments(scope: Scope, question: Question, request: RankRequest): Promise<Ranking> {
  const { lang, kind = null, perKindMax = 1_000_000, limit, offset = 0, isLoose = false } = request;
  const { text, words, areas, rest } = question;
  if (words.length === 0) return { documents: [], counts: {} };
  type Row = Omit<RankedDocument, "title"> & { title: string | null; counts: Ranking["counts"] };
  const rows = await preparedRows<Row>("search-rank", RANK, [scope.at, lang, text, words, areas, rest, await pageDocuments(), kind, isLoose, perKindMax, limit, offset]);
  return { documents: rows.map(({ counts: _, ...row }) => (row.kind === "page" ? pageOf(row.code, lang) : { ...row, title: row.title ?? "" })), counts: rows[0]?.counts ?? {} };
}

function pageOf(code: string, lang: Locale): RankedDocument {
  const { title, summary } = PAGE_WORDS.find((page) => page.code === code && page.lang === lang)!;
  return { kind: "page", code, title, summary, lang, address: code };
}
