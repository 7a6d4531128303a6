/** The public change log: what was published when, and what it changed. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail } from "@/lib/domain/result";
import { getPublication, listPublications } from "@/lib/reading/publication/list-publications";
import { publicationAnswer, publicationSummaryAnswer } from "../answers/series-answers";
import { listRoute } from "../list-route";
import { readRoute } from "../read-route";

export const publicationRoutes = [
  listRoute({
    path: "/publications",
    summary: "List publications, newest first",
    row: publicationSummaryAnswer,
    toRow: (publication) => publication,
    sortedByNumber: true,
    list: ({ scope }, page) => listPublications(scope, page),
  }),
  readRoute({
    path: "/publications/{number}",
    summary: "Get a publication with the series and entries it changed",
    answer: publicationAnswer,
    read({ scope, params }) {
      const number = /^[1-9]\d{0,8}$/.test(params.number!) ? Number(params.number) : Infinity;
      // As of an earlier moment a later publication does not exist yet.
      return number > scope.at ? fail(problem("not-found", { what: `publication ${params.number!.slice(0, 20)}` })) : getPublication(number);
    },
  }),
];
