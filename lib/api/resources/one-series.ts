/** One series as JSON or CSV. The whole of it is one row of the database, passed on as it is: the most asked for answer there is. */
import "server-only";
import { ok } from "@/lib/domain/result";
import type { DisplayedSeries } from "@/lib/reading/display/display-series";
import { getSeriesBody } from "@/lib/reading/series/get-series-body";
import { seriesAnswer } from "../answers/series-answers";
import { failureResponse } from "../http/failure";
import { ANY_ORIGIN, PUBLIC_CACHE, PUBLICATION } from "../http/headers";
import { exact } from "../json-text";
import { problemResponse } from "../problem-response";
import { answer, readRoute, Text } from "../read-route";
import { BASE_PATH, type Call, type Route } from "../route";
import { isPart, PART_PARAMETERS, readPart } from "./displayed-part";
import { refuseKey } from "./series-key";

/** The ready-made body says `"asOf":null`, once, before its observations; texts in it have their quotation marks escaped. */
export const withMoment = (body: string, moment: string | null) => (moment === null ? body : body.replace('"asOf":null', () => `"asOf":${JSON.stringify(moment)}`));

function partText({ key, indicator, refArea, counterpart, freq, unit, unitMult, decimals, source, licence, updatedAt, ...shown }: DisplayedSeries, asOf: string | null, transform: string | undefined) {
  const { inputs, incomplete, observations } = shown;
  return {
    key, indicator, refArea, counterpart, freq, unit, unitMult, decimals, source, licence, updatedAt, asOf, transform,
    dividedBy: transform !== undefined && DIVISIONS.test(transform) ? inputs[0] : undefined,
    inputs: inputs.length > 0 ? inputs : undefined,
    incomplete: incomplete.length > 0 ? incomplete : undefined,
    observations: observations.map(({ period, value, status }) => [period, exact(value), status]),
  };
}

const DIVISIONS = /^(share|per_capita|per_gdp)/;

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
      return part.ok ? ok(partText(part.value, asOf, query.transform)) : part;
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
