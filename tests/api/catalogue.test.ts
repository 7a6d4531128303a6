/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- the form of an answer is what is tested */
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { annotationAnswer, areaAnswer, datasetAnswer, indicatorAnswer, indicatorSummaryAnswer, pillarAnswer, sourceAnswer } from "@/lib/api/answers/catalogue-answers";
import { publicationAnswer, publicationSummaryAnswer } from "@/lib/api/answers/series-answers";
import { freshDatabase } from "../support/database";
import { FIRST_DAY, makeWorld, type World } from "../support/world";
import { type Client, openClient, publish } from "./client";

const ANNOTATION = {
  title: { es: "Cambio de base" }, body: { es: "La oficina **revisó** la serie." }, lang: "es", seriesKeys: ["GDP_USD.BRA._Z.A"],
  from: "2020", to: null, sourceUrl: "https://www.ibge.gov.br/", tags: ["base"],
};
const DATASET = { title: { en: "World Development Indicators", es: "Indicadores" }, source: "wdi_gdp", frequency: "A", nextExpected: "2026-12-16" };

let world: World;
let client: Client;
beforeAll(async () => {
  world = await makeWorld();
  client = openClient();
  await publish(client, world, [], [
    { kind: "annotation", id: "base-2020", data: ANNOTATION },
    { kind: "annotation", data: { ...ANNOTATION, title: { en: "June" }, body: { en: "In June." }, lang: "en", seriesKeys: [], area: "CHL", from: "2020-06", to: "2020-09" } },
    { kind: "dataset", id: "wdi", data: DATASET },
  ]);
});

const LISTS: [path: string, row: z.ZodType, count: number][] = [
  ["/indicators", indicatorSummaryAnswer, 2], ["/areas", areaAnswer, 8], ["/pillars", pillarAnswer, 2], ["/sources", sourceAnswer, 2],
  ["/datasets", datasetAnswer, 1], ["/annotations", annotationAnswer, 2], ["/publications", publicationSummaryAnswer, 3],
];
const ONES: [path: string, answer: z.ZodType][] = [
  ["/indicators/GDP_USD", indicatorAnswer], ["/areas/BRA", areaAnswer], ["/areas/_Z", areaAnswer], ["/pillars/trade", pillarAnswer], ["/sources/wdi_gdp", sourceAnswer],
  ["/datasets/wdi", datasetAnswer], ["/annotations/base-2020", annotationAnswer], ["/publications/3", publicationAnswer],
];
const READS = [...LISTS.map(([path]) => path), ...ONES.map(([path]) => path)];

describe("200", () => {
  it.each(LISTS)("%s is a list of what its schema says", async (path, row, count) => {
    const { status, body, headers } = await client.get(path);
    expect(status).toBe(200);
    expect(Object.keys(body as object)).toEqual(["data", "nextCursor"]);
    expect(body.data).toHaveLength(count);
    expect(body.nextCursor).toBeNull();
    for (const one of body.data) row.parse(one);
    expect(headers.get("puente-publication")).toBe("3");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each(ONES)("%s is what its schema says", async (path, answer) => {
    const { status, body } = await client.get(path);
    expect(status).toBe(200);
    answer.parse(body);
  });

  it.each(LISTS.filter(([, , count]) => count > 1))("%s can be read to its end in parts, each once and in the same order", async (path) => {
    const whole = (await client.get(path)).body.data;
    const parts: unknown[] = [];
    let cursor = "";
    do {
      const { body } = await client.get(`${path}?limit=1${cursor && `&cursor=${cursor}`}`);
      parts.push(...(body.data as unknown[]));
      cursor = body.nextCursor ?? "";
    } while (cursor !== "" && parts.length < 50);
    expect(parts).toEqual(whole);
  });

  it("an indicator is named in English and in every language there is, with its source, licence, coverage and series", async () => {
    const { body } = await client.get("/indicators/GDP_USD");
    expect(body).toMatchObject({
      name: "Gross domestic product, current US dollars", names: { es: "Producto interno bruto" }, unit: "US dollars", source: "wdi_gdp", licence: "CC BY 4.0",
      sources: [{ id: "wdi_gdp", publisher: "World Bank" }], coverage: { series: 2, areas: 2, observations: 6, from: "2018", to: "2021" },
      seriesKeys: ["GDP_USD.BRA._Z.A", "GDP_USD.CHL._Z.A"], minValue: 0, maxValue: null,
    });
  });

  it("indicators are found by pillar and by words in any language", async () => {
    const codes = async (query: string) => (await client.get(`/indicators?${query}`)).body.data.map(({ code }: { code: string }) => code);
    expect(await codes("pillar=trade")).toEqual(["IMTS_EXPORTS"]);
    expect(await codes("q=producto")).toEqual(["GDP_USD"]);
    expect(await codes("q=goods%20PARTNER")).toEqual(["IMTS_EXPORTS"]);
    expect(await codes("q=' or 1=1 --")).toEqual([]);
    expect(await codes("pillar=nothing")).toEqual([]);
  });

  it("an annotation without English is given in the language it was written in", async () => {
    const { body } = await client.get("/annotations/base-2020");
    expect(body).toMatchObject({ title: "Cambio de base", titles: { es: "Cambio de base" }, lang: "es", publication: 3 });
  });

  it.each([
    ["series=GDP_USD.BRA._Z.A", 1], ["series=GDP_USD.CHL._Z.A", 1], ["series=GDP_USD.BRA._Z.A&series=GDP_USD.CHL._Z.A", 2], ["indicator=GDP_USD", 1], ["indicator=IMTS_EXPORTS", 0], ["area=CHL", 1],
    ["from=2020-10", 1], ["from=2021", 0], ["to=2020", 2], ["to=2019-12-31", 0], ["from=2020-07&to=2020-07", 2],
  ])("annotations are found by what they stand on and by any period they touch: %s gives %i", async (query, count) => {
    expect((await client.get(`/annotations?${query}`)).body.data).toHaveLength(count);
  });

  it("a publication says what it changed", async () => {
    expect((await client.get("/publications/2")).body).toMatchObject({ number: 2, backFilled: true, series: [{ key: "GDP_USD.BRA._Z.A", changed: 2 }], entries: [] });
    expect((await client.get("/publications/3")).body).toMatchObject({ backFilled: false, publishedBy: "Rita Reviewer", proposedBy: "Edda Editor", entries: [{ kind: "annotation" }, { kind: "annotation" }, { kind: "dataset", id: "wdi" }] });
  });

  it("as of an earlier day there is only what there was", async () => {
    for (const path of ["/datasets", "/annotations"]) expect((await client.get(`${path}?asOf=${FIRST_DAY}`)).body.data).toEqual([]);
    expect((await client.get("/datasets/wdi?asOf=publication:2")).status).toBe(404);
    expect((await client.get("/publications?asOf=publication:2")).body.data.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect((await client.get("/publications/3?asOf=publication:2")).status).toBe(404);
  });
});

describe("304", () => {
  it.each(READS)("%s is not sent to who has it", async (path) => {
    const etag = (await client.get(path)).headers.get("etag")!;
    const { status, text, headers } = await client.get(path, { headers: { "if-none-match": etag } });
    expect([status, text]).toEqual([304, ""]);
    expect(headers.get("puente-publication")).toBe("3");
  });
});

describe("400", () => {
  it.each(READS)("%s refuses parameters it does not know, naming all of them", async (path) => {
    const { status, body } = await client.get(`${path}?zebra=1&Limit=2`);
    expect(status).toBe(400);
    expect(body.errors.map(({ path: name }: { path: string }) => name)).toEqual(["zebra", "Limit"]);
    expect(body.detail).toContain("zebra");
  });

  it.each(READS)("%s refuses a moment in the future", async (path) => {
    expect((await client.get(`${path}?asOf=2999-01-01`)).body).toMatchObject({ status: 400, code: "as-of-future" });
  });

  it.each(LISTS)("%s refuses limits and cursors that cannot be", async (path) => {
    const other = path === "/areas" ? "/sources" : "/areas";
    const foreign = (await client.get(`${other}?limit=1`)).body.nextCursor as string;
    for (const query of ["limit=0", "limit=1001", "limit=-1", "limit=abc", "limit=1&limit=2", `cursor=${foreign}`, "cursor=%00", `cursor=${"a".repeat(5000)}`, "cursor=MTIz"]) {
      const { status, body } = await client.get(`${path}?${query}`);
      expect(status, query).toBe(400);
      expect(body.errors[0].path).toBe(query.split("=")[0]);
    }
  });

  it.each(["/indicators?q=%00", `/indicators?q=${"a".repeat(201)}`, "/indicators?pillar=A%20B", "/annotations?from=2025-13", "/annotations?series=GDP", "/annotations?from=2021&to=2020", "/annotations?area=brazil"])("%s is bad input", async (path) => {
    expect((await client.get(path)).status).toBe(400);
  });
});

describe("404", () => {
  it.each([
    "/indicators/NOTHING", "/indicators/%00", "/indicators/%2e%2e%2fsecret", "/indicators/GDP_USD/", "/areas/XXX", "/areas/%E4%B8%AD", "/pillars/nothing", "/sources/nothing", "/datasets/nothing",
    "/annotations/nothing", "/publications/99", "/publications/0", "/publications/abc", "/publications/99999999999", "/nothing", "/api/v2/indicators", "/api", "/api/v1",
  ])("%s does not exist", async (path) => {
    const { status, body, headers } = await client.get(path);
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(body).toMatchObject({ type: "/docs/api#problem-not-found", title: "Not found", status: 404, code: "not-found" });
  });
});

describe("before anything is published", () => {
  it("lists are empty, nothing exists, and no moment has passed yet", async () => {
    await freshDatabase();
    for (const [path] of LISTS) {
      const { status, body, headers } = await client.get(path);
      expect([status, body, headers.get("puente-publication")], path).toEqual([200, { data: [], nextCursor: null }, "0"]);
    }
    expect((await client.get("/series")).body.data).toEqual([]);
    for (const [path] of ONES) expect((await client.get(path)).status, path).toBe(404);
    expect((await client.get("/series?asOf=2026-01-01")).body.code).toBe("as-of-too-early");
  });
});
