/** Published remarks on figures. */
import "server-only";
import { areaCode, indicatorCode, period, seriesKey } from "@/lib/domain/field";
import { firstDay, lastDay } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok } from "@/lib/domain/result";
import { pickText } from "@/lib/domain/text";
import { type Annotation, getAnnotation, listAnnotations } from "@/lib/reading/annotation/list-annotations";
import { annotationAnswer } from "../answers/catalogue-answers";
import { repeated } from "../http/read-query";
import { listRoute } from "../list-route";
import { readRoute } from "../read-route";

function toAnnotation({ id, title, body, ...rest }: Annotation) {
  // Where there is no English, the original says more than another translation.
  const shown = (text: Annotation["title"]) => text.en || pickText(text, rest.lang).text;
  return { id, title: shown(title), titles: title, body: shown(body), bodies: body, ...rest };
}

export const annotationRoutes = [
  listRoute({
    path: "/annotations",
    summary: "List annotations",
    query: {
      series: repeated(seriesKey).openapi({ description: "Those that bear on any of these series." }),
      indicator: indicatorCode.optional(),
      area: areaCode.optional(),
      from: period.optional().openapi({ description: "Those that touch this period or a later one." }),
      to: period.optional().openapi({ description: "Those that touch this period or an earlier one." }),
    },
    row: annotationAnswer,
    toRow: toAnnotation,
    async list({ scope, query }, page) {
      const { from, to } = query;
      if (from && to && firstDay(from) > lastDay(to)) return fail(problem("period-range-order", { from, to }));
      return ok(await listAnnotations(scope, query, page));
    },
  }),
  readRoute({
    path: "/annotations/{id}",
    summary: "Get an annotation",
    answer: annotationAnswer,
    async read({ scope, params }) {
      const found = await getAnnotation(scope, params.id!);
      return found.ok ? ok(toAnnotation(found.value)) : found;
    },
  }),
];
