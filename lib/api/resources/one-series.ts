/** One series as JSON or CSV. The whole of it is one row of the database, passed on as it is: the most asked for answer there is. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { ok } from "@/lib/domain/result";
import { getSeriesBody } from "@/lib/reading/series/get-series-body";
import { seriesAnswer } from "../answers/series-answers";
import { failureResponse } from "../http/failure";
import { ANY_ORIGIN, PUBLIC_CACHE, PUBLICATION } from "../http/headers";
import { exact } from "../json-text";
import { problemResponse } from "../problem-response";
import { answer, readRoute, Text } from "../read-route";
import { BASE_PATH, type Call, type Route } from "../route";
import { refuseKey } from "./series-key";
import { type Part, readSeriesPart, type SeriesPart } from "./series-observations";

const PART_PARAMETERS = {
  from: z.string().max(40).optional().openapi({ description: "The first period, of the series' own frequency.", example: "2015" }),
  to: z.string().max(40).optional().openapi({ description: "The last period.", example: "2024" }),
  transform: z.string().max(40).optional().openapi({
    description: [
      "`yoy`: change on the same period of the year before, in per cent; `index:PERIOD`: that period is 100;",
      "`share:AREA`: per cent of the same indicator with AREA as counterpart or, without one or where nothing is known of that, as reference area (all three rounded to 4 decimals, halves away from zero);",
      "`per_capita`: in units, not multiples of them, divided by the POPULATION of the reference area in that year (8 significant digits); `diff`: the value less that of the period before.",
      "What `share` and `per_capita` divided by is named in `dividedBy`.",
    ].join(" "),
  }),
};

/** The ready-made body says `"asOf":null`, once, before its observations; texts in it have their quotation marks escaped. */
export const withMoment = (body: string, moment: string | null) => (moment === null ? body : body.replace('"asOf":null', () => `"asOf":${JSON.stringify(moment)}`));

function partText({ series, transform, dividedBy, observations }: SeriesPart, asOf: string | null) {
  const rows = observations.map(({ period, value, status }) => [period, exact(value), status]);
  return { ...series, asOf, transform, dividedBy, observations: rows };
}

const isPart = ({ from, to, transform }: Part) => (from ?? to ?? transform) !== undefined;

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
      const part = await readSeriesPart(scope, key, query);
      return part.ok ? ok(partText(part.value, asOf)) : part;
    }
    const body = await getSeriesBody(scope, key);
    return body.ok ? ok(new Text(withMoment(body.value, asOf))) : body;
  },
});

/** RFC 4180 wants CRLF. Periods, digits and letters alone stand in it: nothing needs quotes, and no spreadsheet takes any for a formula. */
const csvText = ({ observations }: SeriesPart) =>
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
      const part = refuseKey(key) ?? (await readSeriesPart(scope, key, query));
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

const CSV = ".csv";

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
  if (key.endsWith(CSV)) return csvRoute.handle({ ...call, params: { key: key.slice(0, -CSV.length) } });
  return call.request.url.includes("?") ? jsonRoute.handle(call) : handleWhole(call);
};

export const oneSeriesRoutes: Route[] = [{ ...jsonRoute, handle }, csvRoute];
