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
    row("IMTS_EXPORTS.BRA.CHN.A", "2020", "67000.5"), row("IMTS_EXPORTS.BRA.USA.A", "2020", "21000.25"), row("IMTS_EXPORTS.USA.BRA.A", "2020", "34000"), row("IMTS_EXPORTS.CHN.USA.A", "2020", "450000"),
    row("TRADE_OTHER.BRA.CHN.A", "2020", "1"), row("LOANS.BRA.CHN.A", "2020", "1"), row("LOANS.LCN.CHN.A", "2020", "8"), row("RATE.BRA._Z.A", "2020", "5"), row("RATE.LCN._Z.A", "2020", "50"),
  ], [indicator("POPULATION", { unitCode: "PERSONS", unitMult: 3, aggregation: "mean" }), indicator("LOANS", { unit: { en: "US dollars" }, aggregation: "sum" }), indicator("RATE", { unit: { en: "% of GDP" } }),
    indicator("TRADE_OTHER", { unitCode: "USD", unitMult: 6, aggregation: "sum", guardGroup: "goods-trade:other" }), indicator("RATE_BY_MONTH", { unit: { en: "%" } }),
    indicator("SALES", { unit: { en: "US dollars" }, unitCode: "USD", aggregation: "sum" })]);
  await publish(client, world, [
    ...Array.from({ length: 23 }, (_, index) => row("SALES.BRA._Z.M", `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`, String(index + 1), index === 11 ? "P" : "A")),
    row("RATE_BY_MONTH.BRA._Z.M", "2020-01", "1"), row("SALES.LCN._Z.A", "2020", "156"),
  ]);
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

it("per_gdp is per cent of the product of the reference area, multipliers respected, and for dollars of the year alone", async () => {
  const { text, body } = await get("IMTS_EXPORTS.BRA.CHN.A", "per_gdp");
  expect(text).toContain('"observations":[["2020",4.5389995,"A"]]');
  expect(body).toMatchObject({ dividedBy: "GDP_USD.BRA._Z.A", inputs: ["GDP_USD.BRA._Z.A"], unit: "% of GDP", unitMult: 0 });
});

it("less:AREA subtracts the same with that partner, or where the partner is of the region the same of that area", async () => {
  const partner = await get("IMTS_EXPORTS.BRA.CHN.A", "less:USA");
  expect(partner.text).toContain('"observations":[["2020",46000.25,"A"]]');
  expect(partner.body).toMatchObject({ inputs: ["IMTS_EXPORTS.BRA.USA.A"], unit: "US dollars, less IMTS_EXPORTS.BRA.USA.A", unitMult: 6 });
  expect(partner.body).not.toHaveProperty("dividedBy");
  expect((await get("IMTS_EXPORTS.CHN.BRA.A", "less:USA")).body).toMatchObject({ inputs: ["IMTS_EXPORTS.USA.BRA.A"], observations: [["2020", 956.1, "A"]] });
});

it("share and less take a series by its key, of the same unit", async () => {
  expect((await get("IMTS_EXPORTS.BRA.CHN.A", "share:GDP_USD.BRA._Z.A")).body.observations).toMatchObject([["2020", 4.539, "A"]]);
  expect((await get("GDP_USD.BRA._Z.A", "less:IMTS_EXPORTS.BRA.CHN.A")).text).toContain('["2020",1409106731194.12,"A"]');
});

it("mean:N is the average of that many periods", async () => {
  const { text, body } = await get("SALES.BRA._Z.M", "mean:3", "&from=2020-12&to=2021-01");
  expect(text).toContain('"observations":[["2020-12",11.000000,"P"],["2021-01",12.000000,"P"]]');
  expect(body.unit).toBe("US dollars, average of 3 periods");
});

it("freq joins months as the indicator says, and an incomplete year has no value and is named", async () => {
  const { body } = await client.get("/series/SALES.BRA._Z.M?freq=A");
  expect(seriesAnswer.parse(body)).toMatchObject({ key: "SALES.BRA._Z.M", freq: "A", incomplete: ["2021"], observations: [["2020", 78, "P"], ["2021", null, "M"]] });
  expect((await client.get("/series/SALES.BRA._Z.M?freq=Q&from=2021-Q3")).body).toMatchObject({ incomplete: ["2021-Q4"], observations: [["2021-Q3", 60, "A"], ["2021-Q4", null, "M"]] });
  expect((await get("SALES.BRA._Z.M", "share:LCN", "&freq=A")).body).toMatchObject({ inputs: ["SALES.LCN._Z.A"], observations: [["2020", 50, "P"]] });
  expect((await client.get("/series/SALES.LCN._Z.A?freq=A")).body).toMatchObject({ freq: "A", observations: [["2020", 156, "A"]] });
  expect((await client.get("/series/SALES.BRA._Z.M.csv?freq=A")).text).toBe("TIME_PERIOD,OBS_VALUE,OBS_STATUS\r\n2020,78,P\r\n2021,,M\r\n");
});

it.each([["RATE_BY_MONTH.BRA._Z.M", "A", /joined/], ["SALES.LCN._Z.A", "M", /frequency/], ["SALES.BRA._Z.M", "W", /A, Q, M or D/]])("%s cannot be had by %s, and it is said why", async (key, freq, reason) => {
  const { status, body } = await client.get(`/series/${key}?freq=${freq}`);
  expect([status, body]).toMatchObject([400, { code: "invalid-input", errors: [{ path: "freq", message: expect.stringMatching(reason) }] }]);
});

it("as CSV it has the same figures", async () => {
  const { text } = await client.get("/series/IMTS_EXPORTS.CHN.BRA.A.csv?transform=share:WLD");
  expect(text).toBe("TIME_PERIOD,OBS_VALUE,OBS_STATUS\r\n2020,49.9373,A\r\n2021,53.6139,A\r\n");
});

it.each([
  ["RATE.BRA._Z.A", "share:LCN", /no amount/], ["RATE.BRA._Z.A", "per_capita", /no amount/], ["POPULATION.BRA._Z.A", "per_capita", /no amount/],
  ["IMTS_EXPORTS.CHN.BRA.A", "share:PER", /IMTS_EXPORTS\.CHN\.PER\.A \/ IMTS_EXPORTS\.PER\.BRA\.A/], ["GDP_USD.CHL._Z.A", "per_capita", /POPULATION\.CHL\._Z\.A/],
  ["IMTS_EXPORTS.BRA.CHN.A", "less:CHN", /itself/], ["IMTS_EXPORTS.BRA.CHN.A", "less:EUU", /IMTS_EXPORTS\.BRA\.EUU\.A/], ["IMTS_EXPORTS.BRA.CHN.A", "less:TRADE_OTHER.BRA.CHN.A", /IMTS_EXPORTS and TRADE_OTHER count partly the same/],
  ["IMTS_EXPORTS.BRA.CHN.A", "share:TRADE_OTHER.BRA.CHN.A", /count partly the same/], ["IMTS_EXPORTS.BRA.CHN.A", "less:POPULATION.BRA._Z.A", /different units/],
  ["LOANS.BRA.CHN.A", "per_gdp", /not in US dollars of the same year/], ["RATE.BRA._Z.A", "per_gdp", /no amount/], ["SALES.BRA._Z.M", "per_gdp", /by the year/], ["SALES.BRA._Z.M", "mean:1", /2 to 120/],
])("%s has no %s, and it is said why", async (key, transform, reason) => {
  const { status, body } = await client.get(`/series/${key}?transform=${transform}`);
  expect([status, body]).toMatchObject([400, { code: "invalid-input", errors: [{ path: "transform", message: expect.stringMatching(reason) }] }]);
});
