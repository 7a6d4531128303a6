/** One search over everything published at the scope: series views first, then what the words name and mention. */
import "server-only";
import type { HitKind } from "@/lib/domain/hit-kind";
import type { Locale } from "@/lib/domain/text";
import type { Scope } from "../scope";
import { findViews, type NamedView } from "./find-views";
import { rankDocuments, type RankedDocument } from "./rank-documents";
import { readQuestion } from "./read-question";

export interface SearchHit {
  kind: HitKind;
  id: string;
  title: string;
  summary: string | null;
  /** The language of title and summary. */
  lang: Locale;
  /** A path of the site without its language, with its query. */
  address: string;
}

export interface SearchRequest {
  q: string;
  lang: Locale;
  kind?: HitKind;
  perKindMax?: number;
  limit: number;
  /** How many hits to leave out. */
  offset?: number;
}

export interface SearchAnswer {
  hits: SearchHit[];
  counts: Partial<Record<HitKind, number>>;
  /** Whether there are hits after these. */
  isMore: boolean;
  /** What was looked for where a word was mistyped. */
  mended: string | null;
  /** Whether only some of the words are in what was found. */
  isLoose: boolean;
  /** The words looked for, to be marked in what is shown. */
  words: string[];
}

/** Hits, best first. */
export async function search(scope: Scope, request: SearchRequest): Promise<SearchAnswer> {
  const { q, lang, kind, perKindMax, limit, offset = 0 } = request;
  const question = await readQuestion(scope, q, lang);
  const views = kind === undefined || kind === "series" ? await findViews(scope, question, lang) : [];
  const rank = (isLoose: boolean) =>
    rankDocuments(scope, question, { lang, kind: kind === "series" ? undefined : kind, perKindMax, limit: kind === "series" ? 1 : limit + 1, offset: Math.max(0, offset - views.length), isLoose });
  let ranking = await rank(false);
  const isLoose = ranking.documents.length === 0 && views.length === 0 && question.words.length > 1;
  if (isLoose) ranking = await rank(true);
  const documents = kind === "series" ? [] : ranking.documents.map(documentHit);
  const hits = [...views.slice(offset).map(viewHit), ...documents];
  return {
    hits: hits.slice(0, limit),
    counts: { ...(views.length > 0 && { series: views.length }), ...ranking.counts },
    isMore: hits.length > limit,
    mended: question.isMended ? question.text : null,
    isLoose: isLoose && hits.length > 0,
    words: question.words,
  };
}

const documentHit = ({ code, ...document }: RankedDocument): SearchHit => ({ ...document, id: code });

function viewHit({ indicator, areas, counterparts, title, summary, lang }: NamedView): SearchHit {
  const query = [...areas.map((area) => `area=${area}`), ...counterparts.map((counterpart) => `counterpart=${counterpart}`)].join("&");
  return { kind: "series", id: [indicator, ...areas, ...counterparts].join("."), title, summary, lang, address: `/indicators/${indicator}?${query}` };
}
