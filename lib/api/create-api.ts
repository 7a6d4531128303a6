/** The HTTP API is one Hono application; it runs in the server, in a Next route handler and in tests alike. */
import "server-only";
import { type Context, Hono } from "hono";
import { problem } from "@/lib/domain/problem";
import { type ApiDeps, completeDeps } from "./deps";
import { failureResponse } from "./http/failure";
import { ANY_ORIGIN, PREFLIGHT } from "./http/headers";
import { openApiRoute } from "./openapi-document";
import { httpProblemResponse, problemResponse } from "./problem-response";
import { annotationRoutes } from "./resources/annotations";
import { areaRoutes } from "./resources/areas";
import { changesetStepRoutes } from "./resources/changeset-steps";
import { changesetRoutes } from "./resources/changesets";
import { dataRoutes } from "./resources/data";
import { indicatorRoutes } from "./resources/indicators";
import { oneSeriesRoutes } from "./resources/one-series";
import { pillarRoutes } from "./resources/pillars";
import { publicationRoutes } from "./resources/publications";
import { searchRoutes } from "./resources/search";
import { seriesRoutes } from "./resources/series";
import { sourceRoutes } from "./resources/sources";
import { BASE_PATH, type Route } from "./route";

/** Every route; a new resource is a file and a line here. */
export function apiRoutes(): Route[] {
  const routes: Route[] = [
    ...oneSeriesRoutes, ...seriesRoutes, ...dataRoutes, ...indicatorRoutes, ...annotationRoutes, ...areaRoutes, ...pillarRoutes, ...sourceRoutes,
    ...publicationRoutes, ...searchRoutes, ...changesetRoutes, ...changesetStepRoutes,
  ];
  return [...routes, openApiRoute(routes)];
}

/** The application; give its `fetch` to a server. */
export function createApi(given: Partial<ApiDeps> = {}): Hono {
  const deps = completeDeps(given);
  const app = new Hono();
  const mounted = apiRoutes().filter((route) => route.within === undefined);
  for (const route of mounted) {
    app.on(route.method.toUpperCase(), honoPath(route.path), (context) => route.handle({ request: context.req.raw, params: context.req.param(), deps }));
  }
  for (const path of new Set(mounted.map((route) => route.path))) {
    const here = mounted.filter((route) => route.path === path);
    app.all(honoPath(path), (context) => otherMethod(context, here));
  }
  app.notFound((context) => problemResponse(problem("not-found", { what: context.req.path.slice(0, 120) }), ANY_ORIGIN));
  app.onError((error, context) => failureResponse(error, context.req.raw, deps));
  return app;
}

const honoPath = (path: string) => BASE_PATH + path.replace(/\{(\w+)\}/g, ":$1");

/** OPTIONS says what there is; for a read that is also the answer to a browser's preflight. Anything else is refused. */
function otherMethod(context: Context, here: Route[]): Response {
  const methods = [...here.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : ["POST"])), "OPTIONS"];
  const Allow = methods.join(", ");
  if (context.req.method !== "OPTIONS") return httpProblemResponse("method-not-allowed", { Allow });
  const open = here.every((route) => route.open);
  return new Response(null, { status: 204, headers: open ? { Allow, ...PREFLIGHT } : { Allow } });
}
