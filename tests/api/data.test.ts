/* eslint-disable @typescript-eslint/no-unsafe-member-access -- the form of an answer is what is tested */
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "@/lib/api/create-api";
import { dataAnswer } from "@/lib/api/answers/series-answers";
import { makeWorld, type World } from "../support/world";
import { type Client, openClient, publish } from "./client";

const COLUMNS = "SERIES,INDICATOR,REF_AREA,COUNTERPART,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT,UNIT_MULT,SOURCE";
let world: World;
let client: Client;
const row = (series: string, period: string, value: string | null, status?: string) => ({ series, period, value, ...(status ? { status } : {}) });
const indicator = (id: string, more: object) => ({ kind: "indicator", id, data: { name: { en: `Sales ${id}`, es: `Ventas ${id}` }, definition: { en: "A thing." }, unit: { en: "US dollars" }, unitCode: "USD", pillar: "finance", source: "wdi_gdp", aggregation: "sum", ...more } });

beforeAll(async () => {
  world = await makeWorld();
  client = openClient();
  await publish(client, world, [
    ...Array.from({ length: 14 }, (_, index) => row("SALES.BRA._Z.M", index < 12 ? `2020-${String(index + 1).padStart(2, "0")}` : `2021-0${index - 11}`, String(index + 1))),
    row("SALES.CHL._Z.M", "2020-01", "5"), row("SALES.CHL._Z.A", "2020", "70", "E"), row("ODD.BRA._Z.A", "2020", "-1.50"), row("ODD.BRA._Z.A", "2021", null),
    row("POPULATION.BRA._Z.A", "2020", "200"),
  ], [indicator("SALES", {}), indicator("ODD", { unit: { en: "=HYPERLINK(\"http://x\"), units" }, unitCode: undefined, aggregation: "none" }), indicator("POPULATION", { unitCode: "PERSONS", aggregation: "mean", unit: { en: "persons" } })]);
});

const bytes = async (path: string, headers: Record<string, string> = {}) => {
  const response = await createApi().fetch(new Request(`http://localhost/api/v1${path}`, { headers }));
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
};
const csv = async (query: string) => {
  const { status, text, headers } = await client.get(`/data?format=csv${query}`);
  expect([status, text.slice(0, COLUMNS.length + 2)], text).toEqual([200, `${COLUMNS}\r\n`]);
  return { headers, text, rows: parse<Record<string, string>>(text, { columns: true }) };
};

describe("200", () => {
  it("series are given by their keys, in that order, with the digits as they were published", async () => {
    const { text, headers } = await csv("&s=IMTS_EXPORTS.CHN.BRA.A&s=GDP_USD.BRA._Z.A&from=2020&to=2020");
    expect(text).toBe(`${COLUMNS}\r\nIMTS_EXPORTS.CHN.BRA.A,IMTS_EXPORTS,CHN,BRA,A,2020,34956.1,A,US dollars,6,"International Monetary Fund, Trade in goods by partner country"\r\nGDP_USD.BRA._Z.A,GDP_USD,BRA,_Z,A,2020,1476107231194.12,A,US dollars,0,"World Bank, GDP, current US$"\r\n`);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(headers.get("content-disposition")).toBe('attachment; filename="puente-IMTS_EXPORTS-GDP_USD-publication-3.csv"');
    expect([headers.get("puente-publication"), headers.get("access-control-allow-origin"), headers.get("puente-left-out")]).toEqual(["3", "*", null]);
  });

  it("filters may repeat, and find nothing where there is nothing", async () => {
    const keys = async (query: string) => [...new Set((await csv(query)).rows.map(({ SERIES }) => SERIES))];
    expect(await keys("&indicator=GDP_USD&indicator=IMTS_EXPORTS")).toEqual(["GDP_USD.BRA._Z.A", "GDP_USD.CHL._Z.A", "IMTS_EXPORTS.CHN.BRA.A"]);
    expect(await keys("&indicator=GDP_USD&refArea=CHL")).toEqual(["GDP_USD.CHL._Z.A"]);
    expect(await keys("&indicator=IMTS_EXPORTS&counterpart=CHN")).toEqual([]);
    expect(await keys("&indicator=NOTHING")).toEqual([]);
  });

  it("JSON is a list of series in the form of each, and names what was left out", async () => {
    const { text, body, headers } = await client.get("/data?indicator=SALES&indicator=ODD&freq=A&transform=per_capita");
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    const { data, leftOut, withheldSources } = dataAnswer.parse(body);
    expect(data.map(({ key, freq, transform, observations }) => [key, freq, transform, observations])).toEqual([["SALES.BRA._Z.M", "A", "per_capita", [["2020", 0.39, "A"]]]]);
    expect(leftOut.map(({ key, code }) => [key, code])).toEqual([["ODD.BRA._Z.A", "transform-no-amount"], ["SALES.CHL._Z.A", "transform-no-series"]]);
    expect([withheldSources, text.includes("0.39000000")]).toEqual([[], true]);
    expect((await client.get("/data?indicator=NOTHING")).text).toBe('{"data":[],"leftOut":[],"withheldSources":[]}');
  });

  it("freq joins what is published by month only, and takes what is published by year", async () => {
    const { rows } = await csv("&indicator=SALES&freq=A");
    expect(rows.map(({ SERIES, FREQ, TIME_PERIOD, OBS_VALUE, OBS_STATUS }) => [SERIES, FREQ, TIME_PERIOD, OBS_VALUE, OBS_STATUS])).toEqual([
      ["SALES.BRA._Z.M", "A", "2020", "78", "A"], ["SALES.BRA._Z.M", "A", "2021", "", "M"], ["SALES.CHL._Z.A", "A", "2020", "70", "E"],
    ]);
    expect((await csv("&s=SALES.CHL._Z.M&freq=A")).rows.map(({ SERIES }) => SERIES)).toEqual(["SALES.CHL._Z.A"]);
    expect((await csv("&indicator=SALES&freq=M")).rows).toHaveLength(15);
  });

  it("what is downloaded is what the API gives of each series, whatever the transform", async () => {
    for (const transform of ["yoy", "diff", "mean:2", "index:2020", "less:GDP_USD.CHL._Z.A"]) {
      const { body } = await client.get(`/series/GDP_USD.BRA._Z.A?transform=${transform}`);
      const { rows, headers } = await csv(`&s=GDP_USD.BRA._Z.A&transform=${transform}`);
      expect(rows.map((each) => [each.TIME_PERIOD, each.OBS_VALUE === "" ? null : Number(each.OBS_VALUE), each.OBS_STATUS])).toEqual(body.observations);
      expect([rows[0]!.UNIT, rows[0]!.UNIT_MULT]).toEqual([body.unit, String(body.unitMult)]);
      expect(headers.get("puente-note")).toMatch(/calculated by Puente$/);
    }
  });

  it("as of an earlier publication it is what it was then", async () => {
    const { text } = await csv("&s=GDP_USD.BRA._Z.A&from=2020&to=2020&asOf=publication:1");
    expect(text).toContain(",1476107231194.1055,");
  });

  it("everything leaves out what may not be passed on in bulk, and says whose it is", async () => {
    const { rows, headers } = await csv("");
    expect(new Set(rows.map(({ INDICATOR }) => INDICATOR))).toEqual(new Set(["GDP_USD", "ODD", "POPULATION", "SALES"]));
    expect(headers.get("puente-left-out")).toBe("source=imf_imts");
    const { body } = await client.get("/data?refArea=CHN");
    expect(body).toEqual({ data: [], leftOut: [], withheldSources: [{ id: "imf_imts", publisher: "International Monetary Fund", title: "Trade in goods by partner country", licence: "IMF terms of use" }] });
  });

  it("one figure of another's is enough for a series to stay at home", async () => {
    await publish(client, world, [{ ...row("ODD.BRA._Z.A", "2022", "1"), source: "imf_imts" }]);
    expect((await csv("")).rows.map(({ INDICATOR }) => INDICATOR)).not.toContain("ODD");
    expect((await csv("&indicator=ODD")).rows).toHaveLength(3);
  });

  it("no text in it is a formula, and values stay numbers", async () => {
    const { text } = await csv("&s=ODD.BRA._Z.A&to=2021");
    expect(text).toContain(`,2020,-1.50,A,"'=HYPERLINK(""http://x""), units",0,`);
    expect(text).toContain(",2021,,M,");
  });

  it("a workbook has the figures as numbers and a sheet of notes in the reader's language", async () => {
    const { status, headers, body } = await bytes("/data?s=SALES.BRA._Z.M&s=SALES.CHL._Z.A&freq=A&transform=diff&format=xlsx&lang=es", { "x-forwarded-host": "puente.example.org", "x-forwarded-proto": "https", "accept-encoding": "gzip" });
    expect([status, headers.get("content-encoding"), headers.get("content-type")]).toEqual([200, null, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]);
    const { sheets } = await readXlsx(body);
    expect(sheets.map(({ name }) => name)).toEqual(["Datos", "Notas"]);
    expect(sheets[0]!.rows[0]!.join(",")).toBe(COLUMNS);
    expect(sheets[0]!.rows.slice(1).map((each) => each.slice(4, 8))).toEqual([["A", "2021", null, "M"]]);
    const notes = sheets[1]!.rows.map(([name, text]) => `${String(name)}: ${String(text)}`).join("\n");
    expect(notes).toContain("Variación respecto del año anterior, calculada por Puente");
    expect(notes).toContain("Sumas anuales de cifras mensuales");
    expect(notes).toContain("Ventas SALES (SALES)");
    expect(notes).toMatch(/https:\/\/puente\.example\.org\/api\/v1\/data\?s=SALES\.BRA\._Z\.M.*asOf=publication:\d/);
    expect(notes).toContain("World Bank, GDP, current US$ <https://data.worldbank.org/indicator/NY.GDP.MKTP.CD>. Licencia: CC BY 4.0");
  });

  it("one series comes as a workbook too, with its transform and its notes", async () => {
    const { headers, body } = await bytes("/series/GDP_USD.BRA._Z.A.xlsx?transform=index:2018&from=2019");
    expect(headers.get("content-disposition")).toBe('attachment; filename="GDP_USD.BRA._Z.A.xlsx"');
    const { sheets } = await readXlsx(body);
    expect(sheets[0]!.rows.slice(1).map((each) => [each[5], each[6], each[8]])).toEqual([["2019", 97.7232, "index, 2018 = 100"], ["2020", 77.0036, "index, 2018 = 100"], ["2021", 87.1521, "index, 2018 = 100"]]);
    expect(sheets[1]!.rows.flat()).toContain("Index, 2018 = 100, calculated by Puente");
  });

  it("is packed where the client takes that, under another ETag", async () => {
    const plain = await bytes("/data?indicator=GDP_USD&format=csv");
    const packed = await bytes("/data?indicator=GDP_USD&format=csv", { "accept-encoding": "br, gzip;q=0.8" });
    expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual([null, "gzip", "Accept-Encoding"]);
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    expect((await bytes("/data?indicator=GDP_USD&format=csv", { "accept-encoding": "gzip;q=0, br" })).headers.get("content-encoding")).toBeNull();
  });

  it("HEAD answers with the headers alone", async () => {
    const { status, text, headers } = await client.call("/data?indicator=GDP_USD&format=csv", { method: "HEAD" });
    expect([status, text, headers.get("etag")]).toEqual([200, "", (await client.get("/data?indicator=GDP_USD&format=csv")).headers.get("etag")]);
  });
});

describe("304", () => {
  it.each(["/data?indicator=GDP_USD", "/data?s=GDP_USD.BRA._Z.A&format=csv", "/data?s=GDP_USD.BRA._Z.A&format=xlsx", "/series/GDP_USD.BRA._Z.A.xlsx"])("%s is not sent to who has it, until something is published", async (path) => {
    const etag = (await client.get(path)).headers.get("etag")!;
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const { status, text } = await client.get(path, { headers: { "if-none-match": etag } });
    expect([status, text]).toEqual([304, ""]);
    const others = [`${path}${path.includes("?") ? "&" : "?"}from=2019`, `${path}${path.includes("?") ? "&" : "?"}asOf=publication:1`];
    for (const other of others) expect((await client.get(other, { headers: { "if-none-match": etag } })).status).toBe(200);
    await publish(client, world, [row("GDP_USD.CHL._Z.A", "2020", String(Math.floor(Math.random() * 1e9)))]);
    expect((await client.get(path, { headers: { "if-none-match": etag } })).status).toBe(200);
  });
});

describe("400", () => {
  it.each([
    ["s=gdp", "s.0", /parts/], ["s=GDP_USD.BRA._Z.A&indicator=GDP_USD", "s", /either/], ["format=ods", "format", /csv, json, xlsx/], ["format=csv&format=csv", "format", /once/], ["freq=W", "freq", /A, Q, M or D/],
    ["from=2019-13", "from", /month/], ["transform=log", "transform", /not offered/], ["asof=2020", "asof", /not known/], ["lang=fr", "lang", /./], ["refArea=bra", "refArea.0", /area code/],
    ["s=ODD.BRA._Z.A&transform=per_capita", "transform", /^ODD\.BRA\._Z\.A: .*no amount/], ["s=SALES.CHL._Z.A&freq=M&s=ODD.BRA._Z.A", "freq", /^ODD\.BRA\._Z\.A: .*frequency/],
  ])("%s names %s and says why", async (query, path, reason) => {
    const { status, body } = await client.get(`/data?${query}`);
    expect([status, body]).toMatchObject([400, { code: "invalid-input", errors: [{ path, message: expect.stringMatching(reason) }] }]);
  });

  it.each([["from=2020&to=2019", "period-range-order"], ["asOf=2999-01-01", "as-of-future"]])("%s is refused as %s", async (query, code) => {
    expect((await client.get(`/data?${query}`)).body).toMatchObject({ status: 400, code });
  });
});

it("404: a key that does not exist is named, rather than left out in silence", async () => {
  const { status, body } = await client.get("/data?s=GDP_USD.BRA._Z.A&s=GDP_USD.PER._Z.A&format=csv");
  expect([status, body.detail]).toEqual([404, expect.stringContaining("GDP_USD.PER._Z.A")]);
});
