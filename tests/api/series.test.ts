/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- the form of an answer is what is tested */
import { beforeAll, describe, expect, it } from "vitest";
import { seriesAnswer, revisionAnswer, seriesSummaryAnswer } from "@/lib/api/answers/series-answers";
import { makeWorld, type World } from "../support/world";
import { type Client, openClient, publish } from "./client";

const KEY = "GDP_USD.BRA._Z.A";
let world: World;
let client: Client;
beforeAll(async () => {
  world = await makeWorld();
  client = openClient();
});

describe("200", () => {
  it("a series has its figures digit by digit as they were published, oldest first", async () => {
    const { status, text, body, headers } = await client.get(`/series/${KEY}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(text).toContain('["2018",1916933898038.3599,"A"],["2019",1873288205186.4512,"A"],["2020",1476107231194.12,"A"],["2021",1670647454851.19,"A"]');
    expect(seriesAnswer.parse(body)).toMatchObject({ key: KEY, indicator: "GDP_USD", refArea: "BRA", counterpart: "_Z", freq: "A", unit: "US dollars", unitMult: 0, licence: "CC BY 4.0", asOf: null });
  });

  it("every read says which publication it was made from, and any origin may read it without credentials", async () => {
    const { headers } = await client.get(`/series/${KEY}`);
    expect(headers.get("puente-publication")).toBe("2");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  it.each(["2026-01-20", "2026-01-05T00:00:00Z", "publication:1"])("as of %s it is what it was then, and says of when it is", async (asOf) => {
    const { text, body, headers } = await client.get(`/series/${KEY}?asOf=${encodeURIComponent(asOf)}`);
    expect(text).toContain('["2020",1476107231194.1055,"A"]');
    expect(body.asOf).toMatch(/^2026-01-(20T23:59:59.999|05T00:00:00.000)Z$/);
    expect(headers.get("puente-publication")).toBe("1");
    seriesAnswer.parse(body);
  });

  it("from and to cut the same figures, both included, in the same form", async () => {
    const { text, body } = await client.get(`/series/${KEY}?from=2019&to=2020`);
    expect(text).toContain('"observations":[["2019",1873288205186.4512,"A"],["2020",1476107231194.12,"A"]]');
    const whole = await client.get(`/series/${KEY}`);
    expect(Object.keys(body as object)).toEqual(Object.keys(whole.body as object));
    seriesAnswer.parse(body);
  });

  it("a transform is computed over the whole series before it is cut, and changes the unit with the values", async () => {
    const yoy = await client.get(`/series/${KEY}?transform=yoy&from=2020`);
    expect(yoy.text).toContain('"observations":[["2020",-21.2023,"A"],["2021",13.1793,"A"]]');
    expect(seriesAnswer.parse(yoy.body)).toMatchObject({ transform: "yoy", unitMult: 0, unit: expect.stringContaining("per cent") });
    const index = await client.get(`/series/${KEY}?transform=index:2020`);
    expect(index.text).toContain('["2020",100.0000,"A"]');
    expect(index.body.unit).toBe("index, 2020 = 100");
    const diff = await client.get(`/series/${KEY}?transform=diff&to=2019`);
    expect(diff.text).toContain('"observations":[["2019",-43645692851.9087,"A"]]');
  });

  it("as CSV it is RFC 4180 with the digits as they are, and says where its description is", async () => {
    const { status, text, headers } = await client.get(`/series/${KEY}.csv?from=2019&to=2020`);
    expect(status).toBe(200);
    expect(text).toBe("TIME_PERIOD,OBS_VALUE,OBS_STATUS\r\n2019,1873288205186.4512,A\r\n2020,1476107231194.12,A\r\n");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(headers.get("content-disposition")).toBe(`attachment; filename="${KEY}.csv"`);
    expect(headers.get("link")).toBe(`</api/v1/series/${KEY}>; rel="describedby"; type="application/json"`);
  });

  it("a missing value is null with its status in JSON and empty in CSV, and zero is neither", async () => {
    await publish(client, world, [
      { series: "IMTS_EXPORTS.CHN.BRA.A", period: "2022", value: null },
      { series: "IMTS_EXPORTS.CHN.BRA.A", period: "2023", value: 0 },
    ]);
    expect((await client.get("/series/IMTS_EXPORTS.CHN.BRA.A")).text).toContain('["2022",null,"M"],["2023",0,"A"]]');
    expect((await client.get("/series/IMTS_EXPORTS.CHN.BRA.A.csv?from=2022")).text).toBe("TIME_PERIOD,OBS_VALUE,OBS_STATUS\r\n2022,,M\r\n2023,0,A\r\n");
  });

  it("every vintage of every period is given, with when and why", async () => {
    const { body, text } = await client.get(`/series/${KEY}/revisions`);
    expect(body.map(({ period, publication }: { period: string; publication: number }) => [period, publication])).toEqual([
      ["2018", 1], ["2019", 1], ["2020", 1], ["2020", 2], ["2021", 1], ["2021", 2],
    ]);
    expect(text).toContain('"period":"2020","value":1476107231194.1055,"status":"A"');
    for (const row of body) expect(revisionAnswer.parse(row)).toMatchObject({ publishedAt: expect.stringMatching(/^2026-/), changeset: expect.any(Number) });
    expect((await client.get(`/series/${KEY}/revisions?asOf=publication:1`)).body).toHaveLength(4);
  });

  it("series are listed by the parts of their keys, each of which may be repeated", async () => {
    const keys = async (query: string) => (await client.get(`/series${query}`)).body.data.map(({ key }: { key: string }) => key);
    expect(await keys("")).toEqual(["GDP_USD.BRA._Z.A", "GDP_USD.CHL._Z.A", "IMTS_EXPORTS.CHN.BRA.A"]);
    expect(await keys("?refArea=BRA&refArea=CHN")).toEqual(["GDP_USD.BRA._Z.A", "IMTS_EXPORTS.CHN.BRA.A"]);
    expect(await keys("?indicator=GDP_USD&refArea=CHL&counterpart=_Z&freq=A")).toEqual(["GDP_USD.CHL._Z.A"]);
    expect(await keys("?freq=M")).toEqual([]);
    const { body, text } = await client.get("/series?refArea=CHL");
    expect(seriesSummaryAnswer.parse(body.data[0])).toMatchObject({ observationCount: 2, firstPeriod: "2018", lastPeriod: "2019" });
    expect(text).toContain('"lastValue":278598887020.43866');
  });

  it("HEAD answers with the headers alone", async () => {
    const { status, text, headers } = await client.call(`/series/${KEY}`, { method: "HEAD" });
    expect([status, text]).toEqual([200, ""]);
    expect(headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
  });
});

describe("304", () => {
  it.each([`/series/${KEY}`, `/series/${KEY}?from=2019`, `/series/${KEY}.csv`, `/series/${KEY}/revisions`, "/series"])("%s is not sent to who has it", async (path) => {
    const etag = (await client.get(path)).headers.get("etag")!;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const { status, text, headers } = await client.get(path, { headers: { "if-none-match": known } });
      expect([status, text, headers.get("etag")], known).toEqual([304, "", etag]);
    }
    expect((await client.get(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  it("a new publication makes a new ETag only for what it changed", async () => {
    const changed = (await client.get(`/series/${KEY}`)).headers.get("etag")!;
    const same = (await client.get("/series/GDP_USD.CHL._Z.A")).headers.get("etag")!;
    await publish(client, world, [{ series: KEY, period: "2021", value: "1670647454851.20" }]);
    expect((await client.get(`/series/${KEY}`, { headers: { "if-none-match": changed } })).text).toContain("1670647454851.20");
    expect((await client.get("/series/GDP_USD.CHL._Z.A", { headers: { "if-none-match": same } })).status).toBe(304);
  });
});

describe("400", () => {
  it.each([
    ["?form=2019", "form", /not known/],
    ["?from=2019&from=2020", "from", /once/],
    ["?from=2019-13", "from", /month/],
    ["?from=2019-Q5", "from", /quarter/],
    ["?to=2019-02-29", "to", /calendar/],
    ["?from=2019-Q1", "from", /frequency/],
    ["?transform=log", "transform", /not offered/],
    ["?transform=share:LCN", "transform", /GDP_USD\.LCN\._Z\.A/],
    ["?transform=per_capita", "transform", /POPULATION\.BRA\._Z\.A/],
    ["?transform=index:1999", "transform", /1999/],
    ["?transform=index:2019-01", "transform", /frequency/],
  ])("%s names %s and says why", async (query, path, reason) => {
    for (const suffix of ["", ".csv"]) {
      const { status, body, headers } = await client.get(`/series/${KEY}${suffix}${query}`);
      expect(status).toBe(400);
      expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
      expect(body).toMatchObject({ type: "/docs/api#problem-invalid-input", status: 400, errors: [{ path, message: expect.stringMatching(reason) }] });
    }
  });

  it.each([
    ["asOf=2999-01-01", "as-of-future"], ["asOf=publication:99999", "as-of-future"], ["asOf=1990-01-01", "as-of-too-early"],
    ["asOf=yesterday", "as-of-invalid"], ["asOf=2026-02-30", "as-of-invalid"], ["asOf=publication:0", "as-of-invalid"], ["asOf=", "as-of-invalid"],
    ["from=2020&to=2019", "period-range-order"],
  ])("%s is refused as %s", async (query, code) => {
    const { status, body } = await client.get(`/series/${KEY}?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code, type: `/docs/api#problem-${code}`, detail: expect.any(String) });
  });

  it.each(["gdp_usd.bra._z.a", "GDP_USD.BRA.A", "GDP_USD.BRA._Z.W", "GDP_USD.BRA._Z.A.ods", "GDP%00USD.BRA._Z.A", "%F0%9F.BRA._Z.A", "%"])("%s is no key, and it is said what is wrong with it", async (key) => {
    for (const path of [`/series/${key}`, `/series/${key}/revisions`, `/series/${key}.csv`]) {
      const { status, body } = await client.get(path);
      expect(status, path).toBe(400);
      expect(body.detail.length).toBeGreaterThan(10);
    }
  });

  it.each(["limit=0", "limit=-1", "limit=1001", "limit=abc", "limit=1.5", "limit=", "cursor=abc", "cursor=", "refArea=bra", "freq=W", "indicator=%00", "asof=2026-01-05"])("the list refuses %s", async (query) => {
    const { status, body } = await client.get(`/series?${query}`);
    expect(status).toBe(400);
    expect(body.errors[0].path.split(".")[0]).toBe(query.split("=")[0]);
  });
});

describe("404", () => {
  it.each(["/series/GDP_USD.PER._Z.A", "/series/NOTHING.BRA._Z.A", "/series/GDP_USD.PER._Z.A/revisions", "/series/GDP_USD.PER._Z.A.csv", "/series/GDP_USD.PER._Z.A?from=2019"])("%s does not exist", async (path) => {
    const { status, body, headers } = await client.get(path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: "/docs/api#problem-not-found", title: "Not found", detail: expect.stringMatching(/\w+\.PER\._Z\.A|NOTHING\.BRA\._Z\.A/) });
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });
});
