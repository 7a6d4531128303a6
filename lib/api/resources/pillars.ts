/** The themes under which indicators stand, in their order. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { listPillars, type Pillar } from "@/lib/reading/pillar/list-pillars";
import type { Page, PageRequest } from "@/lib/reading/scope";
import { pillarAnswer } from "../answers/catalogue-answers";
import { listRoute } from "../list-route";
import { readRoute } from "../read-route";

const toPillar = ({ slug, name, summary, order, indicators }: Pillar) => ({
  slug, name: name.en, names: name, summary: summary.en, summaries: summary, order, indicators,
});

/** There are few of them and they are read whole; the part asked for is cut out here. */
function cut(pillars: Pillar[], { limit, after }: PageRequest): Result<Page<Pillar>> {
  const place = after === undefined ? -1 : pillars.findIndex(({ slug }) => slug === after);
  // A pillar that has gone meanwhile would begin the list anew, and whoever follows it would never come to its end.
  if (after !== undefined && place === -1) return fail(problem("invalid-input", {}, { errors: [{ path: "cursor", message: "The list has changed since; begin it again without a cursor." }] }));
  const data = pillars.slice(place + 1, place + 1 + limit);
  return ok({ data, nextCursor: place + 1 + limit < pillars.length ? data.at(-1)!.slug : null });
}

export const pillarRoutes = [
  listRoute({
    path: "/pillars",
    summary: "List pillars",
    row: pillarAnswer,
    toRow: toPillar,
    list: async ({ scope }, page) => cut(await listPillars(scope), page),
  }),
  readRoute({
    path: "/pillars/{slug}",
    summary: "Get a pillar",
    answer: pillarAnswer,
    async read({ scope, params }) {
      const found = (await listPillars(scope)).find(({ slug }) => slug === params.slug);
      return found ? ok(toPillar(found)) : fail(problem("not-found", { what: params.slug!.slice(0, 80) }));
    },
  }),
];
