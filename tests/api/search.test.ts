/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- the form of an answer is what is tested */
import { beforeAll, describe, expect, it } from "vitest";
import { hitAnswer } from "@/lib/api/answers/search-answers";
import { freshDatabase } from "../support/database";
import { makeLibrary } from "../search/library";
import { openClient } from "./client";

const client = openClient();
beforeAll(async () => {
  await makeLibrary();
});
const urls = async (query: string) => (await client.get(`/search?${query}`)).body.data.map(({ url }: { url: string }) => url);

describe("200", () => {
  it("is a list of what its schema says, for any origin, with the publication it was made from", async () => {
    const { status, body, headers } = await client.get("/search?q=brazil");
    expect(status).toBe(200);
    expect(Object.keys(body as object)).toEqual(["data", "nextCursor"]);
    for (const hit of body.data) hitAnswer.parse(hit);
    expect(body.data[0]).toEqual({ kind: "area", id: "BRA", title: "Brazil", summary: null, url: "/countries/BRA", lang: "en" });
    expect([headers.get("puente-publication"), headers.get("access-control-allow-origin")]).toEqual(["3", "*"]);
  });

  it("leads to the pages of the language asked for, as of the moment asked for", async () => {
    expect((await urls("q=brazil%20china%20exports"))[0]).toBe("/indicators/GOODS_EXPORTS?area=BRA&counterpart=CHN");
    expect((await urls("q=china%20brasil%20exportaciones&lang=es"))[0]).toBe("/es/indicators/GOODS_EXPORTS?area=CHN&counterpart=BRA");
    expect((await urls("q=peru&lang=zh"))[0]).toBe("/zh/countries/PER");
    expect((await urls("q=peru&lang=pt&asOf=2026-01-06"))[0]).toBe("/pt/countries/PER?asOf=2026-01-06T23%3A59%3A59.999Z");
    expect(await urls("q=engagement&lang=es")).toContain("/es");
  });

  it("knows what was published by the moment asked for, and nothing later", async () => {
    expect(await urls("q=lithium&asOf=publication:1")).toEqual([]);
    expect(await urls("q=lithium")).toContain("/indicators/LITHIUM");
    expect((await client.get("/search?q=lithium&asOf=publication:2")).headers.get("puente-publication")).toBe("2");
  });

  it("finds nothing without fault", async () => {
    expect((await client.get("/search?q=xylophone")).body).toEqual({ data: [], nextCursor: null });
    expect((await client.get("/search?q=...")).body).toEqual({ data: [], nextCursor: null });
  });

  it("can be read to its end in parts, each once and in the same order", async () => {
    const whole = (await client.get("/search?q=exports%20brazil%20china")).body.data;
    const parts: unknown[] = [];
    let cursor = "";
    do {
      const { body } = await client.get(`/search?q=exports%20brazil%20china&limit=2${cursor && `&cursor=${cursor}`}`);
      parts.push(...(body.data as unknown[]));
      cursor = body.nextCursor ?? "";
    } while (cursor !== "" && parts.length < 50);
    expect(whole.length).toBeGreaterThan(3);
    expect(parts).toEqual(whole);
  });
});

describe("304", () => {
  it("is not sent to who has it", async () => {
    const etag = (await client.get("/search?q=brazil")).headers.get("etag")!;
    const { status, text } = await client.get("/search?q=brazil", { headers: { "if-none-match": etag } });
    expect([status, text]).toEqual([304, ""]);
    expect((await client.get("/search?q=peru", { headers: { "if-none-match": etag } })).status).toBe(200);
  });
});

describe("400", () => {
  it.each([["", "q"], ["q=", "q"], ["q=%20%20", "q"], [`q=${"a".repeat(201)}`, "q"], ["q=%00", "q"], ["q=a&q=b", "q"], ["q=a&lang=fr", "lang"], ["q=a&limit=0", "limit"], ["q=a&cursor=MTIz", "cursor"], ["q=a&kind=area", "kind"]])("/search?%s is refused at %s", async (query, path) => {
    const { status, body } = await client.get(`/search?${query}`);
    expect([status, body.errors[0].path]).toEqual([400, path]);
    expect(body.errors[0].message).not.toContain("undefined");
  });

  it("refuses a moment in the future", async () => {
    expect((await client.get("/search?q=a&asOf=2999-01-01")).body).toMatchObject({ status: 400, code: "as-of-future" });
  });
});

it("before anything is published only the pages are found", async () => {
  await freshDatabase();
  const { status, body } = await client.get("/search?q=indicators");
  expect([status, new Set((body.data as { kind: string }[]).map(({ kind }) => kind))]).toEqual([200, new Set(["page"])]);
});
