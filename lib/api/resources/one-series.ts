/** One series as JSON, CSV or a workbook. The whole of it is one row of the database, passed on as it is: the most asked for answer there is. */
import "server-only";
import { locale } from "@/lib/domain/field";
import { ok } from "@/lib/domain/result";
import { XLSX_TYPE } from "@/lib/files/xlsx/write-xlsx";
import type { DisplayedSeries } from "@/lib/reading/display/display-series";
import { getSeriesBody } from "@/lib/reading/series/get-series-body";
import { seriesAnswer } from "../answers/series-answers";
import { failureResponse } from "../http/failure";
import { ANY_ORIGIN, PUBLIC_CACHE, PUBLICATION } from "../http/headers";
import { permanentAddress } from "../http/public-address";
import { Stream } from "../http/stream-answer";
import { problemResponse } from "../problem-response";
import { answer, readRoute, Text } from "../read-route";
import { BASE_PATH, type Call, type Route } from "../route";
import { isPart, PART_PARAMETERS, readPart, seriesPart } from "./displayed-part";
import { openFile } from "./figure-files";
import { refuseKey } from "./series-key";

/** The ready-made body says `"asOf":null`, once, before its observations; texts in it have their quotation marks escaped. */
export const withMoment = (body: string, moment: string | null) => (moment === null ? body : body.replace('"asOf":null', () => `"asOf":${JSON.stringify(moment)}`));

const jsonRoute = readRoute({
  path: "/series/{key}",
  summary: "Get a series with its observations",
  query: PART_PARAMETERS,
  answer: seriesAnswer,
  checksParts: true,
  async read({ scope, asOf, query, params }) {
    const key = params.key!;
    const refused = refuseKey(key);
    if (refused) return refused;
    if (isPart(query)) {
      const part = await readPart(scope, key, query);
      return part.ok ? ok(seriesPart(part.value, asOf, query.transform)) : part;
    }
    const body = await getSeriesBody(scope, key);
    return body.ok ? ok(new Text(withMoment(body.value, asOf))) : body;
  },
});

/** RFC 4180 wants CRLF. Periods, digits and letters alone stand in it: nothing needs quotes, and no spreadsheet takes any for a formula. */
const csvText = ({ observations }: DisplayedSeries) =>
  ["TIME_PERIOD,OBS_VALUE,OBS_STATUS", ...observations.map(({ period, value, status }) => `${period},${value ?? ""},${status}`), ""].join("\r\n");

const csvRoute: Route = {
  ...readRoute({
    path: "/series/{key}.csv",
    summary: "Get a series as CSV; the header Link names the JSON that describes it",
    query: PART_PARAMETERS,
    answer: "text/csv",
    checksParts: true,
    async read({ scope, query, params }) {
      const key = params.key!;
      const part = refuseKey(key) ?? (await readPart(scope, key, query));
      if (!part.ok) return part;
      const headers = {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": `attachment; filename="${key}.csv"`,
        Link: `<${BASE_PATH}/series/${key}>; rel="describedby"; type="application/json"`,
      };
      return ok(new Text(csvText(part.value), headers));
    },
  }),
  within: "/series/{key}",
};

const xlsxRoute: Route = {
  ...readRoute({
    path: "/series/{key}.xlsx",
    summary: "Get a series as a workbook, with a sheet of notes",
    query: { ...PART_PARAMETERS, lang: locale.default("en").openapi({ description: "The language of the notes." }) },
    answer: XLSX_TYPE,
    checksParts: true,
    async read({ request, scope, asOf, query, params }) {
      const key = params.key!;
      const part = refuseKey(key) ?? (await readPart(scope, key, query));
      if (!part.ok) return part;
      const { from = null, to = null, transform = null, lang } = query;
      const address = permanentAddress(request, scope.at);
      const ask = { scope, transform, name: key, locale: lang, from, to, asOf, address, withheld: [] };
      const batches = async function* () {
        yield await Promise.resolve({ series: [part.value], leftOut: [] });
      };
      return ok(new Stream([scope.at, asOf, address, query], false, () => openFile("xlsx", batches(), ask)));
    },
  }),
  within: "/series/{key}",
};

/** A router cannot tell a key from one with an ending. */
const FILES: [ending: string, route: Route][] = [[".csv", csvRoute], [".xlsx", xlsxRoute]];

const WHOLE_HEADERS = { ...ANY_ORIGIN, ...PUBLIC_CACHE };

/** Without parameters there is nothing to read but the row. */
async function handleWhole({ request, params, deps }: Call): Promise<Response> {
  const key = params.key!;
  let headers: Record<string, string> = ANY_ORIGIN;
  try {
    const scope = await deps.scopeOf(request);
    headers = { ...WHOLE_HEADERS, [PUBLICATION]: String(scope.at) };
    const body = refuseKey(key) ?? (await getSeriesBody(scope, key));
    return body.ok ? answer(request, new Text(body.value), headers) : problemResponse(body.problem, headers);
  } catch (error) {
    return failureResponse(error, request, deps, headers);
  }
}

const handle = (call: Call): Promise<Response> => {
  const key = call.params.key!;
  for (const [ending, route] of FILES) if (key.endsWith(ending)) return route.handle({ ...call, params: { key: key.slice(0, -ending.length) } });
  return call.request.url.includes("?") ? jsonRoute.handle(call) : handleWhole(call);
};

export const oneSeriesRoutes: Route[] = [{ ...jsonRoute, handle }, csvRoute, xlsxRoute];
