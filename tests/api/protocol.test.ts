/* eslint-disable @typescript-eslint/no-unsafe-member-access -- the form of an answer is what is tested */
import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/api/create-api";
import { addressFromFront, scopeFromFront } from "@/lib/api/deps";
import { closePool } from "@/lib/db/pool";
import { makeWorld, type World } from "../support/world";
import { type Client, openClient } from "./client";

const KEY = "GDP_USD.BRA._Z.A";
let world: World;
let client: Client;
beforeAll(async () => {
  world = await makeWorld();
  client = openClient();
});

describe("405", () => {
  it.each([
    ["POST", `/series/${KEY}`, "GET, HEAD, OPTIONS"], ["DELETE", "/indicators", "GET, HEAD, OPTIONS"], ["PUT", "/changesets", "POST, GET, HEAD, OPTIONS"],
    ["PATCH", "/changesets/1", "GET, HEAD, OPTIONS"], ["GET", "/changesets/1/publish", "POST, OPTIONS"], ["HEAD", "/changesets/1/publish", "POST, OPTIONS"], ["DELETE", `/series/${KEY}.csv`, "GET, HEAD, OPTIONS"],
  ])("%s %s is refused with the methods there are", async (method, path, allowed) => {
    const { status, headers, body } = await client.call(path, { method });
    expect([status, headers.get("allow")]).toEqual([405, allowed]);
    if (method !== "HEAD") expect(body).toMatchObject({ type: "/docs/api#problem-method-not-allowed" });
  });
});

describe("other origins", () => {
  it("may read: the preflight of a read says so, without credentials", async () => {
    const { status, headers } = await client.call(`/series/${KEY}`, { method: "OPTIONS", headers: { origin: "https://example.org", "access-control-request-method": "GET", "access-control-request-headers": "if-none-match" } });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(headers.get("access-control-allow-headers")).toContain("If-None-Match");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  it("may read why a read was refused, too", async () => {
    for (const path of ["/series/GDP_USD.PER._Z.A", "/series?nothing=1", "/indicators?asOf=2999-01-01", "/nothing"]) expect((await client.get(path)).headers.get("access-control-allow-origin"), path).toBe("*");
  });

  it.each(["/changesets", "/changesets/1", "/changesets/1/publish"])("have no part in %s", async (path) => {
    const { status, headers } = await client.call(path, { method: "OPTIONS", headers: { origin: "https://example.org", "access-control-request-method": "POST" } });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([204, null]);
    expect((await client.post(path, {}, { token: world.tokens.admin })).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("what the server in front says", () => {
  it("is believed only by a process that asks for it", async () => {
    const headers = { "x-puente-publication": "1", "x-forwarded-for": "192.0.2.1" };
    expect((await client.get(`/series/${KEY}`, { headers })).headers.get("puente-publication")).toBe("2");
    const behind = openClient({ scopeOf: scopeFromFront, addressOf: addressFromFront });
    const read = await behind.get(`/series/${KEY}`, { headers });
    expect(read.headers.get("puente-publication")).toBe("1");
    expect(read.text).toContain('["2020",1476107231194.1055,"A"]');
    expect((await behind.get(`/series/${KEY}`)).headers.get("puente-publication")).toBe("2");
    expect((await behind.get(`/series/${KEY}`, { headers: { "x-puente-publication": "1 or 1" } })).headers.get("puente-publication")).toBe("2");
  });
});

describe("500", () => {
  it("a fault of ours is recorded, and nothing of it is told but its reference", async () => {
    const seen: unknown[] = [];
    const broken = openClient({
      scopeOf: () => {
        throw new Error("secret detail");
      },
      onError: (error) => {
        seen.push(error);
        return "ref-1";
      },
    });
    const { status, body, text } = await broken.get("/indicators");
    expect([status, body.reference, text.includes("secret")]).toEqual([500, "ref-1", false]);
    expect(seen).toMatchObject([{ message: "secret detail" }]);
  });

  it("without a way of recording it, the fault goes on to whoever runs the API", async () => {
    const api = createApi({
      scopeOf: () => {
        throw new Error("on");
      },
    });
    await expect(async () => api.fetch(new Request("http://localhost/api/v1/indicators"))).rejects.toThrow("on");
  });
});

describe("503", () => {
  it("while the database cannot be reached, reads and writes say so and when to come back, and heal by themselves", async () => {
    const { DATABASE_URL: url } = process.env;
    await closePool();
    process.env.DATABASE_URL = "postgresql://puente:x@127.0.0.1:9/puente";
    for (const path of [`/series/${KEY}`, "/indicators", "/series?asOf=2026-01-20"]) {
      const { status, body, headers } = await client.get(path);
      expect([status, body.code], path).toEqual([503, "unavailable"]);
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      expect(headers.get("access-control-allow-origin")).toBe("*");
    }
    const write = await client.post("/changesets", { message: "x" }, { token: world.tokens.editor });
    expect(write).toMatchObject({ status: 503, body: { type: "/docs/api#problem-unavailable" } });
    await closePool();
    process.env.DATABASE_URL = url;
    expect((await client.get(`/series/${KEY}`)).status).toBe(200);
    expect((await client.post("/changesets", { message: "x" }, { token: world.tokens.editor })).status).toBe(201);
  });
});
