/** Which series there are, and every vintage of each. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { areaCode, indicatorCode } from "@/lib/domain/field";
import { FREQS } from "@/lib/domain/period";
import { ok } from "@/lib/domain/result";
import { listRevisions } from "@/lib/reading/series/list-revisions";
import { listSeries, type SeriesSummary } from "@/lib/reading/series/list-series";
import { revisionAnswer, seriesSummaryAnswer } from "../answers/series-answers";
import { repeated } from "../http/read-query";
import { exact } from "../json-text";
import { listRoute } from "../list-route";
import { readRoute } from "../read-route";
import { refuseKey } from "./series-key";

const toSummary = ({ observations, lastValue, ...rest }: SeriesSummary) => {
  const { key, indicator, refArea, counterpart, freq, firstPeriod, lastPeriod, lastStatus } = rest;
  return { key, indicator, refArea, counterpart, freq, observationCount: observations, firstPeriod, lastPeriod, lastValue: exact(lastValue), lastStatus };
};

export const seriesRoutes = [
  listRoute({
    path: "/series",
    summary: "List series, without their observations",
    query: {
      indicator: repeated(indicatorCode),
      refArea: repeated(areaCode),
      counterpart: repeated(areaCode),
      freq: repeated(z.enum(FREQS, "A frequency is A, Q, M or D.")),
    },
    row: seriesSummaryAnswer,
    toRow: toSummary,
    list: ({ scope, query }, page) => listSeries(scope, query, page),
  }),
  readRoute({
    path: "/series/{key}/revisions",
    summary: "Get every vintage of a series, by period, oldest first",
    answer: z.array(revisionAnswer),
    checksParts: true,
    async read({ scope, params }) {
      const refused = refuseKey(params.key!);
      if (refused) return refused;
      const revisions = await listRevisions(scope, params.key!);
      if (!revisions.ok) return revisions;
      return ok(revisions.value.map((revision) => ({ ...revision, value: exact(revision.value) })));
    },
  }),
];
