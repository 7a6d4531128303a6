/** Many series at once, as they are displayed, in one file of any length. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { areaCode, indicatorCode, locale, seriesKey } from "@/lib/domain/field";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { parseTransform } from "@/lib/domain/transform";
import { CSV_TYPE } from "@/lib/files/csv-text";
import { SHEET_ROWS_MAX } from "@/lib/files/xlsx/sheet";
import { XLSX_TYPE } from "@/lib/files/xlsx/write-xlsx";
import { readCut } from "@/lib/reading/display/cut-periods";
import type { Treatment } from "@/lib/reading/display/display-series";
import { countSelected, isBulk, resolveKeys, type Selection } from "@/lib/reading/display/select-series";
import { streamDisplay } from "@/lib/reading/display/stream-display";
import type { Scope } from "@/lib/reading/scope";
import { listSources, type Source } from "@/lib/reading/source/list-sources";
import { dataAnswer } from "../answers/series-answers";
import { permanentAddress } from "../http/public-address";
import { repeated } from "../http/read-query";
import { Stream } from "../http/stream-answer";
import { readRoute, type ReadAsk } from "../read-route";
import { atParameter, freqParameter, transformParameter } from "./displayed-part";
import { FILE_FORMS, type FileAsk, openFile } from "./figure-files";

const QUERY = {
  s: repeated(seriesKey).openapi({ description: "Series by their keys; instead of filters.", example: ["GDP_USD.BRA._Z.A"] }),
  indicator: repeated(indicatorCode).openapi({ description: "Without any indicator and any key everything is given but what its source's licence does not clearly allow to be passed on in bulk." }),
  refArea: repeated(areaCode),
  counterpart: repeated(areaCode),
  freq: freqParameter.openapi({ description: "Series published so, and those published by month or quarter only, joined as their indicator says (sum, mean or end). An incomplete period has no value." }),
  from: z.string().max(40).optional().openapi({ description: "The first period; a year bounds quarters and months too.", example: "2015" }),
  to: z.string().max(40).optional().openapi({ description: "The last period.", example: "2024" }),
  transform: transformParameter,
  format: z.enum(FILE_FORMS, `A format is ${FILE_FORMS.join(", ")}.`).default("json"),
  lang: locale.default("en").openapi({ description: "The language of the notes in a workbook." }),
};
type Ask = ReadAsk<typeof QUERY>;

export const dataRoutes = [
  readRoute({
    path: "/data",
    summary: "Get the figures of many series in one file, of any length",
    query: QUERY,
    answer: [dataAnswer, CSV_TYPE, XLSX_TYPE],
    read: readData,
  }),
];

interface Plan {
  selection: Selection;
  how: Treatment & { cut: { from: string | null; to: string | null } };
}

async function readData({ request, scope, asOf, query }: Ask): Promise<Result<Stream>> {
  const planned = await plan(scope, query);
  if (!planned.ok) return planned;
  const { selection, how } = planned.value;
  const { format, transform = null, from = null, to = null, lang } = query;
  if (format === "xlsx") {
    const { figures } = await countSelected(scope, selection);
    if (figures >= SHEET_ROWS_MAX) return fail(problem("file-too-long", { count: figures, max: SHEET_ROWS_MAX - 1 }));
  }
  const address = permanentAddress(request, scope.at);
  const name = fileName(selection, transform, scope);
  const depends = [scope.at, asOf, selection, how, format, ...(format === "xlsx" ? [lang, address, from, to] : [])];
  return ok(
    new Stream(depends, format !== "xlsx", async () => {
      const withheld = isBulk(selection) ? await withheldSources(scope) : [];
      const ask: FileAsk = { scope, transform, name, locale: lang, from, to, asOf, address, withheld };
      return openFile(format, streamDisplay(scope, selection, how), ask);
    }),
  );
}

/** What is asked for, once it is sure that all of what was named can be had. */
async function plan(scope: Scope, query: Ask["query"]): Promise<Result<Plan>> {
  const { s, indicator, refArea, counterpart, transform } = query;
  const freq = query.freq ?? null;
  if (s && (indicator ?? refArea ?? counterpart)) return fail(problem("invalid-input", {}, { errors: [{ path: "s", message: "Give either keys or filters." }] }));
  const cut = readCut({ from: query.from ?? null, to: query.to ?? null });
  if (!cut.ok) return cut;
  const parsed = transform === undefined ? ok(null) : parseTransform(transform);
  if (!parsed.ok) return parsed;
  const keys = s === undefined ? ok(undefined) : await resolveKeys(scope, s, freq);
  if (!keys.ok) return keys;
  const how = { transform: parsed.value, freq, cut: cut.value };
  const selection = { keys: keys.value, indicator, refArea, counterpart, freq };
  if (keys.value && (how.transform ?? how.freq) !== null) {
    for await (const { leftOut } of streamDisplay(scope, selection, how)) if (leftOut[0]) return fail(atParameter(leftOut[0].problem, leftOut[0].key));
  }
  return ok({ selection, how });
}

const SOURCES_MAX = 1000;

async function withheldSources(scope: Scope): Promise<Source[]> {
  return (await listSources(scope, { limit: SOURCES_MAX })).data.filter(({ redistributable }) => !redistributable);
}

/** puente-CO2-per_capita-publication-17 */
function fileName({ keys, indicator }: Selection, transform: string | null, { at }: Scope): string {
  const named = keys?.length === 1 ? keys : [...new Set(keys?.map((key) => key.split(".")[0]!) ?? indicator ?? [])];
  const what = named.length === 0 || named.length > 3 ? "data" : named.join("-");
  return ["puente", what, transform?.replaceAll(/[:.]/g, "-"), "publication", at].filter(Boolean).join("-");
}
