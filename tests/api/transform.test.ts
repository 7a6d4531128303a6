import { beforeAll, expect, it } from "vitest";
import { seriesAnswer } from "@/lib/api/answers/series-answers";
import { makeWorld } from "../support/world";
import { type Client, openClient, publish } from "./client";

let client: Client;
const indicator = (id: string, more: object) => ({ kind: "indicator", id, data: { name: { en: id }, definition: { en: "A thing." }, unit: { en: "people" }, pillar: "finance", source: "wdi_gdp", ...more } });
const row = (series: string, period: string, value: string, status = "A") => ({ series, period, value, status });

beforeAll(async () => {
  const world = await makeWorld();
  client = openClient();
  await publish(client, world, [
    row("POPULATION.BRA._Z.A", "2020", "200", "E"), row("POPULATION.BRA._Z.A", "2021", "210"), row("POPULATION.CHN._Z.A", "2020", "1400"), row("POPULATION.CHN._Z.A", "2021", "1410"),
    row("GDP_USD.LCN._Z.A", "2020", "2952214462388.24"), row("IMTS_EXPORTS.CHN.WLD.A", "2020", "69912.2"), row("IMTS_EXPORTS.CHN.WLD.A", "2021", "100000"),
    row("LOANS.BRA.CHN.A", "2020", "1"), row("LOANS.LCN.CHN.A", "2020", "8"), row("RATE.BRA._Z.A", "2020", "5"), row("RATE.LCN._Z.A", "2020", "50"),
  ], [indicator("POPULATION", { unitCode: "PERSONS", unitMult: 3, aggregation: "mean" }), indicator("LOANS", { unit: { en: "US dollars" }, aggregation: "sum" }), indicator("RATE", { unit: { en: "% of GDP" } })]);
  await publish(client, world, [row("IMTS_EXPORTS.CHN.WLD.A", "2020", "70000")]);
});

const get = async (key: string, transform: string, more = "") => {
  const { status, text, body } = await client.get(`/series/${key}?transform=${transform}${more}`);
  expect(status, text).toBe(200);
  return { text, body: seriesAnswer.parse(body) };
};

it("share:AREA is the part in the same indicator with that counterpart, and says what it was divided by", async () => {
  const { text, body } = await get("IMTS_EXPORTS.CHN.BRA.A", "share:WLD");
  expect(text).toContain('"observations":[["2020",49.9373,"A"],["2021",53.6139,"A"]]');
  expect(body).toMatchObject({ transform: "share:WLD", dividedBy: "IMTS_EXPORTS.CHN.WLD.A", unit: "per cent of IMTS_EXPORTS.CHN.WLD.A", unitMult: 0, decimals: 1 });
});

it("as of an earlier publication it is divided by what was said then", async () => {
  expect((await get("IMTS_EXPORTS.CHN.BRA.A", "share:WLD", "&asOf=publication:3")).text).toContain('["2020",50.0000,"A"]');
});

it("share:AREA without a counterpart, or where nothing is known of that one, is the part in the area's own figure", async () => {
  expect((await get("GDP_USD.BRA._Z.A", "share:LCN")).text).toContain('"observations":[["2020",50.0000,"A"]]');
  expect((await get("LOANS.BRA.CHN.A", "share:LCN")).body).toMatchObject({ dividedBy: "LOANS.LCN.CHN.A", observations: [["2020", 12.5, "A"]] });
});

it("per_capita divides by the population of the reference area, in units per person", async () => {
  const { text, body } = await get("IMTS_EXPORTS.CHN.BRA.A", "per_capita");
  expect(text).toContain('"observations":[["2020",24968.643,"A"],["2021",38024.043,"A"]]');
  expect(body).toMatchObject({ transform: "per_capita", dividedBy: "POPULATION.CHN._Z.A", unit: "US dollars per person", unitMult: 0 });
  expect((await get("GDP_USD.BRA._Z.A", "per_capita", "&from=2021")).text).toContain('"observations":[["2021",7955464.1,"A"]]');
  expect((await get("GDP_USD.BRA._Z.A", "per_capita", "&to=2020")).body.observations).toMatchObject([["2020", expect.any(Number), "E"]]);
});

it("as CSV it has the same figures", async () => {
  const { text } = await client.get("/series/IMTS_EXPORTS.CHN.BRA.A.csv?transform=share:WLD");
  expect(text).toBe("TIME_PERIOD,OBS_VALUE,OBS_STATUS\r\n2020,49.9373,A\r\n2021,53.6139,A\r\n");
});

it.each([
  ["RATE.BRA._Z.A", "share:LCN", /no amount/], ["RATE.BRA._Z.A", "per_capita", /no amount/], ["POPULATION.BRA._Z.A", "per_capita", /no amount/],
  ["IMTS_EXPORTS.CHN.BRA.A", "share:USA", /IMTS_EXPORTS\.CHN\.USA\.A or IMTS_EXPORTS\.USA\.BRA\.A/], ["GDP_USD.CHL._Z.A", "per_capita", /POPULATION\.CHL\._Z\.A/],
])("%s has no %s, and it is said why", async (key, transform, reason) => {
  const { status, body } = await client.get(`/series/${key}?transform=${transform}`);
  expect([status, body]).toMatchObject([400, { code: "invalid-input", errors: [{ path: "transform", message: expect.stringMatching(reason) }] }]);
});
