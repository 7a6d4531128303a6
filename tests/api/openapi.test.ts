/* eslint-disable @typescript-eslint/no-unsafe-member-access -- the form of an answer is what is tested */
import { beforeAll, describe, expect, it } from "vitest";
import { apiRoutes, createApi } from "@/lib/api/create-api";
import { BASE_PATH } from "@/lib/api/route";
import { makeWorld } from "../support/world";
import { openClient } from "./client";

// eslint-disable-next-line @typescript-eslint/no-explicit-any
let document: any;
const client = openClient();
beforeAll(async () => {
  await makeWorld();
  document = (await client.get("/openapi.json")).body;
});

const operations = () => Object.entries(document.paths as Record<string, Record<string, unknown>>).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));

describe("the OpenAPI document", () => {
  it("is OpenAPI 3.1, is named by its ETag and may be read from any origin", async () => {
    const { status, headers } = await client.get("/openapi.json");
    expect([status, document.openapi]).toEqual([200, "3.1.0"]);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect((await client.get("/openapi.json", { headers: { "if-none-match": headers.get("etag")! } })).status).toBe(304);
    expect((await client.get("/openapi.json?asOf=2026-01-20")).status).toBe(400);
  });

  it("has exactly the routes there are", () => {
    expect(operations().sort()).toEqual(apiRoutes().map(({ method, path }) => `${method} ${BASE_PATH}${path}`).sort());
  });

  it("has exactly the routes that the application answers", () => {
    const mounted = createApi().routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect(operations().filter((operation) => !/\.(csv|xlsx)$/.test(operation)).sort()).toEqual(mounted.sort());
  });

  it("names every parameter that a route reads, and no other is taken", async () => {
    for (const [path, methods] of Object.entries(document.paths as Record<string, Record<string, { parameters?: { in: string; name: string }[] }>>)) {
      if (!methods.get || path.includes("changesets")) continue;
      const names = (methods.get.parameters ?? []).filter((parameter) => parameter.in === "query").map(({ name }) => name);
      const address = path.replace("{key}", "GDP_USD.BRA._Z.A").replace(/\{\w+\}/, "GDP_USD");
      const { body } = await client.get(`${address}?no-such-parameter=1`);
      expect(body.errors[0].message, path).toBe(`This parameter is not known here; ${names.length > 0 ? `those that are: ${names.join(", ")}.` : "there are none."}`);
    }
  });

  it("resolves every reference, gives every operation a name of its own, and asks for tokens where the API does", () => {
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(document.components.schemas, name).toHaveProperty(name!);
    const all = Object.values(document.paths as Record<string, Record<string, { operationId: string; security?: unknown; responses: object }>>).flatMap((methods) => Object.values(methods));
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
    for (const [index, { security }] of all.entries()) expect(security !== undefined, operations()[index]).toBe(operations()[index]!.includes("changesets"));
    for (const { responses } of all) expect(Object.keys(responses)).toEqual(expect.arrayContaining(["400", "404", "503"]));
  });
});
