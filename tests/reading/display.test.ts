import { beforeAll, describe, expect, it } from "vitest";
import { listOffers } from "@/lib/reading/display/list-offers";
import { type Display, type DisplayRequest, readDisplay } from "@/lib/reading/display/read-display";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { openClient, publish } from "../api/client";
import { makeWorld } from "../support/world";

const row = (series: string, period: string, value: string | null) => ({ series, period, value });
const indicator = (id: string, more: object) => ({ kind: "indicator", id, data: { name: { en: id }, definition: { en: "A thing." }, unit: { en: "US dollars", es: "dólares", pt: "dólares", zh: "美元" }, unitCode: "USD", pillar: "finance", source: "wdi_gdp", aggregation: "sum", ...more } });
const many = (series: string, first: number, ...values: (string | null)[]) => values.map((value, index) => row(series, String(first + index), value));
const months = (series: string, year: number, count: number) => Array.from({ length: count }, (_, index) => row(series, `${year}-${String(index + 1).padStart(2, "0")}`, String(index + 1)));

let at: number;
beforeAll(async () => {
  const world = await makeWorld();
  await publish(openClient(), world, [
    ...many("TRADE.BRA.CHN.A", 2019, "10", "20", "30"), ...many("TRADE.BRA.USA.A", 2019, "4", "5", "6"), ...many("TRADE.BRA.WLD.A", 2019, "100", "100", "100"),
    ...many("TRADE.CHN.BRA.A", 2019, "11", "21", "31"), ...many("TRADE.USA.BRA.A", 2019, "1", "2", "3"), ...many("TRADE.CHN.WLD.A", 2019, "1000", null),
    ...many("TRADE.CHL.CHN.A", 2019, "1", null, "3"), ...months("TRADE.CHL.USA.M", 2020, 12), ...months("TRADE.CHL.USA.M", 2021, 11),
    ...many("MILLIONS.BRA._Z.A", 2019, "1.5", "2", null), ...many("UNITS.BRA._Z.A", 2019, "2500000", "3", "4.5"), ...many("SCALE.CHN._Z.A", 2019, "1", "2", "3"), ...many("SCALE.USA._Z.A", 2019, "1", "2", "3"),
    ...many("RATE.CHN._Z.A", 2019, "10", "20", "30"), ...many("RATE.USA._Z.A", 2019, "5", "5", "5"), ...many("POPULATION.BRA._Z.A", 2020, "200"), ...many("CO2.BRA._Z.A", 2019, "1", "2", "4"), ...many("CO2.LCN._Z.A", 2019, "4", "4", "8"), ...many("CO2.WLD._Z.A", 2019, "40", "40", "40"), ...many("CO2.CHN._Z.A", 2019, "10", "10", "10"),
  ], [
    indicator("TRADE", {}), indicator("MILLIONS", { unitMult: 6 }), indicator("UNITS", {}), indicator("SCALE", { unitCode: "SCALE_0_3", aggregation: "end" }), indicator("RATE", { unitCode: "PCT_GDP", unit: { en: "% of GDP" }, aggregation: "none" }),
    indicator("POPULATION", { unitCode: "PERSONS", unit: { en: "persons" }, aggregation: "mean" }), indicator("CO2", { unitCode: "TONNE", unit: { en: "tonnes" } }),
  ]);
  at = await currentPublication();
});

const display = async (request: Partial<DisplayRequest>): Promise<Display> => {
  const read = await readDisplay({ at }, { keys: [], transform: null, from: null, to: null, ...request });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
const values = ({ series }: Display) => series.map((each) => each.observations.map(({ value }) => value));

describe("what is displayed", () => {
  it("stands in the order asked for, once each, and what does not exist is left out with its reason", async () => {
    const { series, leftOut } = await display({ keys: ["TRADE.BRA.USA.A", "TRADE.BRA.CHN.A", "TRADE.BRA.USA.A", "TRADE.PER.CHN.A", "nonsense"] });
    expect(series.map(({ key }) => key)).toEqual(["TRADE.BRA.USA.A", "TRADE.BRA.CHN.A"]);
    expect(leftOut.map(({ key, problem }) => [key, problem.code])).toEqual([["TRADE.PER.CHN.A", "not-found"], ["nonsense", "series-key-parts"]]);
    expect(await display({})).toMatchObject({ series: [], leftOut: [], words: [], inputs: [] });
  });

  it("is in one multiplier, that of the first, exactly; another unit has no place beside it", async () => {
    const shown = await display({ keys: ["UNITS.BRA._Z.A", "MILLIONS.BRA._Z.A", "POPULATION.BRA._Z.A"] });
    expect(values(shown)).toEqual([["2500000", "3", "4.5"], ["1500000", "2000000", null]]);
    expect(shown.series.map(({ unitMult }) => unitMult)).toEqual([0, 0]);
    expect(shown.leftOut).toMatchObject([{ key: "POPULATION.BRA._Z.A", problem: { code: "unit-differs" } }]);
    expect(values(await display({ keys: ["MILLIONS.BRA._Z.A", "UNITS.BRA._Z.A"] }))).toEqual([["1.5", "2", null], ["2.5", "0.000003", "0.0000045"]]);
    // As an index both are in one unit.
    expect((await display({ keys: ["UNITS.BRA._Z.A", "POPULATION.BRA._Z.A"], transform: "index:2020" })).series).toHaveLength(2);
  });

  it("says in four languages what it counts and what was done, and names what went in", async () => {
    const shown = await display({ keys: ["TRADE.BRA.CHN.A", "TRADE.BRA.USA.A"], transform: "share:WLD", from: "2020" });
    expect(values(shown)).toEqual([["20.0000", "30.0000"], ["5.0000", "6.0000"]]);
    expect(shown).toMatchObject({ transform: { kind: "share", of: "WLD" }, inputs: ["TRADE.BRA.WLD.A"], measure: { unitCode: "PCT", unitMult: 0, decimals: 1, unit: { en: "%", zh: "%" } } });
    expect(shown.words).toEqual([{ en: "Per cent of the figure with the world, calculated by Puente", es: "Porcentaje de la cifra con el mundo, calculado por Puente", pt: "Porcentagem do número com o mundo, calculada pelo Puente", zh: "占与世界的数值的百分比，由Puente计算" }]);
    const perPerson = await display({ keys: ["TRADE.BRA.CHN.A"], transform: "per_capita" });
    expect([perPerson.measure.unit.zh, perPerson.measure.unitCode, values(perPerson)]).toEqual(["美元/人", "USD_PER_PERSON", [["0.10000000"]]]);
    expect((await display({ keys: ["RATE.CHN._Z.A"], transform: "less:USA" })).measure).toMatchObject({ unitCode: "POINTS", unit: { en: "percentage points" } });
  });

  it("subtracts where the party from outside the region stands, on either side", async () => {
    const shown = await display({ keys: ["TRADE.BRA.CHN.A", "TRADE.CHN.BRA.A"], transform: "less:USA" });
    expect([values(shown), shown.inputs]).toEqual([[["6", "15", "24"], ["10", "19", "28"]], ["TRADE.BRA.USA.A", "TRADE.USA.BRA.A"]]);
  });

  it("leaves out the series that the transform cannot serve, and keeps the others", async () => {
    const { series, leftOut } = await display({ keys: ["TRADE.BRA.CHN.A", "TRADE.CHL.CHN.A"], transform: "index:2020" });
    expect([series.map(({ key }) => key), leftOut.map(({ key, problem }) => [key, problem.code])]).toEqual([["TRADE.BRA.CHN.A"], [["TRADE.CHL.CHN.A", "transform-no-base"]]]);
  });

  it("by year of what is published by month has no figure for an incomplete year, and names it; a range of years cuts months too", async () => {
    const shown = await display({ keys: ["TRADE.CHL.USA.M"], freq: "A" });
    expect(shown.series).toMatchObject([{ key: "TRADE.CHL.USA.M", freq: "A", joinedFrom: "M", incomplete: ["2021"], observations: [{ period: "2020", value: "78", status: "A" }, { period: "2021", value: null, status: "M" }] }]);
    expect(shown.words[0]!.en).toMatch(/^Sums of monthly figures by year/);
    expect((await display({ keys: ["TRADE.CHL.USA.M"], from: "2021", to: "2021" })).series[0]!.observations).toHaveLength(11);
    expect((await display({ keys: ["TRADE.CHL.USA.M"], freq: "A", to: "2020" })).series[0]!.incomplete).toEqual([]);
  });

  it("is refused where the request itself is wrong", async () => {
    const code = async (request: Partial<DisplayRequest>) => {
      const read = await readDisplay({ at }, { keys: ["TRADE.BRA.CHN.A"], transform: null, from: null, to: null, ...request });
      return read.ok ? null : read.problem.code;
    };
    expect([await code({ transform: "log" }), await code({ from: "2020-13" }), await code({ from: "2021", to: "2020" }), await code({ from: "2020-05", to: "2020" })]).toEqual(["invalid-input", "invalid-input", "period-range-order", null]);
  });
});

describe("the transforms offered", () => {
  const offered = async (...keys: string[]) => (await listOffers({ at }, keys, { freq: null, from: null })).map(({ name, whose }) => (whose === null ? name : `${name} ${whose}`));

  it("are those that the figures can serve", async () => {
    expect(await offered("TRADE.BRA.CHN.A", "TRADE.BRA.USA.A")).toEqual(["yoy", "diff", "index:2019", "mean:3", "share:WLD with", "per_capita of", "per_gdp of", "less:USA with"]);
    expect(await offered("TRADE.CHN.BRA.A")).toEqual(["yoy", "diff", "index:2019", "mean:3", "share:WLD with", "less:USA of"]);
    expect(await offered("TRADE.CHL.USA.M")).toEqual(["yoy", "diff", "index:2020-01", "mean:3", "mean:12"]);
    expect(await offered("TRADE.PER.CHN.A")).toEqual([]);
  });

  it("leave out what means nothing: shares of rates, China as a part of the region, anything of a place on a scale", async () => {
    expect(await offered("RATE.CHN._Z.A")).toEqual(["diff", "mean:3", "less:USA of"]);
    expect(await offered("CO2.BRA._Z.A")).toEqual(["yoy", "diff", "index:2019", "mean:3", "share:LCN of", "share:WLD of", "per_capita of"]);
    expect(await offered("CO2.CHN._Z.A")).toEqual(["yoy", "diff", "index:2019", "mean:3", "share:WLD of"]);
    expect(await offered("SCALE.CHN._Z.A")).toEqual([]);
  });

  it("begin an index in the range, at the first period that all have", async () => {
    expect(await offered("TRADE.BRA.CHN.A", "TRADE.CHL.CHN.A")).toContain("index:2019");
    const from = await listOffers({ at }, ["TRADE.BRA.CHN.A", "TRADE.CHL.CHN.A"], { freq: null, from: "2020" });
    expect(from.map(({ name }) => name)).toContain("index:2021");
    expect((await listOffers({ at }, ["TRADE.CHL.USA.M"], { freq: "A", from: null })).map(({ name }) => name)).toContain("index:2020");
  });
});
