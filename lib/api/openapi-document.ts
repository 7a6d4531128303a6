/** The API describes itself, from the schemas that it validates with. */
import "server-only";
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { ok } from "@/lib/domain/result";
import { readRoute, Text } from "./read-route";
import type { Route } from "./route";

const ABOUT = {
  openapi: "3.1.0",
  info: {
    title: "Puente",
    version: "1.0.0",
    description: [
      "Figures on China's engagement with Latin America and the Caribbean, each with its source and every vintage.",
      "Reads need no token and allow any origin. Writes need `Authorization: Bearer <token>`.",
      "Figures are JSON numbers with exactly the digits that were published: read them with a decimal parser where that matters.",
      "Send figures as strings of digits where they have more than 15 significant digits or end in zeros that matter.",
    ].join(" "),
    license: { name: "MIT" },
  },
  servers: [{ url: "/" }],
};

/** The document over these routes, as JSON text. */
export function openApiText(routes: Route[]): string {
  const hono = new OpenAPIHono();
  hono.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  for (const { document } of routes) hono.openAPIRegistry.registerPath(document);
  return JSON.stringify(hono.getOpenAPI31Document(ABOUT));
}

/** `GET /openapi.json` over the others and itself; written at the first call. */
export function openApiRoute(others: Route[]): Route {
  let text: string | undefined;
  const route: Route = readRoute({
    path: "/openapi.json",
    summary: "Get this description",
    asOf: false,
    answer: z.looseObject({ openapi: z.string() }),
    read: () => ok(new Text((text ??= openApiText([...others, route])))),
  });
  return route;
}
