/** Search over everything that is published, in one ranked list. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { locale } from "@/lib/domain/field";
import { ok } from "@/lib/domain/result";
import type { Locale } from "@/lib/domain/text";
import { search, type SearchHit } from "@/lib/reading/search/search";
import { hitAnswer } from "../answers/search-answers";
import { words } from "../http/read-query";
import { listRoute } from "../list-route";

const ASK = "Say what to look for, in 1 to 200 characters.";

/** A hit with the path at which it is read in the language asked for, as of the moment asked for. */
function toHit({ kind, id, title, summary, address, lang: written }: SearchHit, lang: Locale, asOf: string | null) {
  const [path = "", query] = address.split("?");
  const params = new URLSearchParams(query);
  if (asOf !== null) params.set("asOf", asOf);
  const place = lang === "en" ? path : `/${lang}${path === "/" ? "" : path}`;
  return { kind, id, title, summary, url: place + (params.size > 0 ? `?${params}` : ""), lang: written };
}

export const searchRoutes = [
  listRoute({
    path: "/search",
    summary: "Search indicators, areas, series, sources, annotations, publications and pages",
    query: {
      q: z.string(ASK).pipe(words).pipe(z.string().min(1, ASK)).openapi({ description: "Words in any of the four languages; accents do not matter, and a mistyped word is read as the nearest known one.", example: "exports brazil china" }),
      lang: locale.default("en").openapi({ description: "The language of titles, where they exist in it." }),
    },
    row: hitAnswer,
    toRow: (hit: ReturnType<typeof toHit>) => hit,
    sortedByNumber: true,
    async list({ scope, asOf, query: { q, lang } }, { limit, after = "0" }) {
      const offset = Number(after);
      const { hits, isMore } = await search(scope, { q, lang, limit, offset });
      return ok({ data: hits.map((hit) => toHit(hit, lang, asOf)), nextCursor: isMore ? String(offset + limit) : null });
    },
  }),
];
