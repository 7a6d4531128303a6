import { beforeAll, describe, expect, it } from "vitest";
import { findSeries } from "@/lib/reading/compare/find-series";
import { listAxes } from "@/lib/reading/compare/list-axes";
import { pairsAt, readScatter, shownPeriod } from "@/lib/reading/compare/read-scatter";
import { type Comparison, type ComparisonRequest, readComparison } from "@/lib/reading/compare/read-comparison";
import { sharedOffers } from "@/lib/reading/compare/shared-offers";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { openClient, publish } from "../api/client";
import { makeWorld } from "../support/world";

const many = (series: string, first: number, ...values: (string | null)[]) => values.map((value, index) => ({ series, period: String(first + index), value }));
const months = (series: string, year: number) => Array.from({ length: 12 }, (_, index) => ({ series, period: `${year}-${String(index + 1).padStart(2, "0")}`, value: "1" }));
const indicator = (id: string, more: object) => ({ kind: "indicator", id, data: { name: { en: id }, definition: { en: "A thing." }, unit: { en: "US dollars" }, unitCode: "USD", pillar: "trade", source: "wdi_gdp", aggregation: "sum", ...more } });

let at: number;
beforeAll(async () => {
  const world = await makeWorld();
  await publish(openClient(), world, [
    ...many("SOLD.BRA.CHN.A", 2019, "10", "20", "30"), ...many("SOLD.BRA.USA.A", 2019, "4", "5", "6"), ...many("SOLD.CHL.CHN.A", 2019, "1", "2", "3"), ...many("SOLD.PER.CHN.A", 2019, "1", null, "3"),
    ...many("OTHERS.BRA.CHN.A", 2019, "11", "21", "31"), ...months("MONTHLY.BRA._Z.M", 2020), ...months("RATE_M.BRA._Z.M", 2020),
    ...many("HEAT.BRA._Z.A", 2019, "1", "2", "4"), ...many("HEAT.CHL._Z.A", 2019, "1", "2", "4"), ...many("HEAT.PER._Z.A", 2019, "-1", "2", "4"), ...many("RATE.BRA._Z.A", 2019, "1", "2", "3"),
  ], [
    indicator("SOLD", { guardGroup: "goods:one", unitMult: 6 }), indicator("OTHERS", { guardGroup: "goods:two" }), indicator("MONTHLY", {}), indicator("RATE_M", { aggregation: "none", unitCode: "PCT", unit: { en: "%" } }),
    indicator("HEAT", { unitCode: "TONNE", unit: { en: "tonnes" } }), indicator("RATE", { unitCode: "PCT_GDP", unit: { en: "% of GDP" }, aggregation: "none" }),
  ]);
  at = await currentPublication();
});

const compare = async (keys: string[], more: Partial<ComparisonRequest> = {}): Promise<Comparison> => {
  const read = await readComparison({ at }, { keys, transform: null, from: null, to: null, ...more });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
const grouped = ({ groups }: Comparison) => groups.map(({ series }) => series.map(({ key }) => key));

describe("a comparison", () => {
  it("puts series of one unit on one scale and others on a scale of their own, and keeps the order in which they were chosen", async () => {
    const found = await compare(["SOLD.BRA.CHN.A", "HEAT.BRA._Z.A", "OTHERS.BRA.CHN.A", "RATE.BRA._Z.A"]);
    expect(grouped(found)).toEqual([["SOLD.BRA.CHN.A", "OTHERS.BRA.CHN.A"], ["HEAT.BRA._Z.A"], ["RATE.BRA._Z.A"]]);
    expect(found.series.map(({ key }) => key)).toEqual(["SOLD.BRA.CHN.A", "HEAT.BRA._Z.A", "OTHERS.BRA.CHN.A", "RATE.BRA._Z.A"]);
    expect(found.groups[0]!.series.map(({ observations }) => observations[0]!.value)).toEqual(["10", "0.000011"]);
    expect(found.leftOut).toEqual([]);
  });

  it("names what is counted in two ways, and refuses to take one from the other", async () => {
    const keys = ["SOLD.BRA.CHN.A", "OTHERS.BRA.CHN.A"];
    expect((await compare(keys)).bases).toEqual([{ subject: "goods", indicators: ["OTHERS", "SOLD"] }]);
    const less = await compare(keys, { transform: "less:OTHERS.BRA.CHN.A" });
    expect(less.series).toEqual([]);
    expect(less.leftOut.map(({ key, problem }) => [key, problem.code])).toEqual([["SOLD.BRA.CHN.A", "guard-group"]]);
    expect(less.bases).toHaveLength(1);
  });

  it("takes a series from another of the same kind, and then draws the difference alone", async () => {
    const less = await compare(["SOLD.BRA.CHN.A", "SOLD.BRA.USA.A"], { transform: "less:SOLD.BRA.USA.A" });
    expect(less.series.map(({ key, observations }) => [key, ...observations.map(({ value }) => value)])).toEqual([["SOLD.BRA.CHN.A", "6", "15", "24"]]);
    expect(less.leftOut).toEqual([]);
  });

  it("joins months to the years beside them, says so, and says which series cannot be joined", async () => {
    const found = await compare(["SOLD.BRA.CHN.A", "MONTHLY.BRA._Z.M", "RATE_M.BRA._Z.M"]);
    expect(found.joinedTo).toBe("A");
    expect(found.series.map(({ key, freq }) => [key, freq])).toEqual([["SOLD.BRA.CHN.A", "A"], ["MONTHLY.BRA._Z.M", "A"]]);
    expect(found.words.map(({ en }) => en)).toEqual(["Sums of monthly figures by year, calculated by Puente; an incomplete year has no figure"]);
    expect(found.leftOut.map(({ key, problem }) => [key, problem.code])).toEqual([["RATE_M.BRA._Z.M", "aggregation-none"]]);
    expect((await compare(["MONTHLY.BRA._Z.M"])).joinedTo).toBeNull();
  });

  it("of unlike units is of one unit as an index, and is offered only what serves all", async () => {
    expect(grouped(await compare(["SOLD.BRA.CHN.A", "HEAT.BRA._Z.A"], { transform: "index:2019" }))).toEqual([["SOLD.BRA.CHN.A", "HEAT.BRA._Z.A"]]);
    const offers = async (...keys: string[]) => (await sharedOffers({ at }, keys, { freq: null, from: null })).map(({ name }) => name);
    expect(await offers("SOLD.BRA.CHN.A", "HEAT.BRA._Z.A")).toEqual(expect.arrayContaining(["yoy", "index:2019"]));
    expect(await offers("SOLD.BRA.CHN.A", "RATE.BRA._Z.A")).not.toContain("index:2019");
  });
});

describe("series to be added", () => {
  const keys = async (words: string) => (await findSeries({ at }, words, { lang: "en", limit: 5 })).series.map(({ key }) => key);

  it("are found by a whole key, by an area with an indicator, and in spite of a mistyped word", async () => {
    expect(await keys("SOLD.BRA.USA.A")).toEqual(["SOLD.BRA.USA.A"]);
    expect((await keys("sold brazil china"))[0]).toBe("SOLD.BRA.CHN.A");
    expect((await keys("exprots brazil"))[0]).toBe("IMTS_EXPORTS.CHN.BRA.A");
  });

  it("are none where nothing is found", async () => {
    expect(await keys("xyzzy")).toEqual([]);
    expect(await keys("NO.SUCH.KEY.A")).toEqual([]);
  });
});

describe("a scatter", () => {
  const request = { x: { indicator: "SOLD", counterpart: "CHN", transform: null }, y: { indicator: "HEAT", counterpart: "_Z", transform: null }, areas: ["BRA", "CHL", "PER"] };

  it("has the years in which three states have both, with what each has", async () => {
    const scatter = await readScatter({ at }, request);
    expect(scatter.periods).toEqual(["2019", "2021"]);
    expect(pairsAt(scatter, "2020")).toEqual(["BRA", "CHL"]);
    expect(scatter.x.values.get("2021")!.get("PER")).toMatchObject({ value: "3" });
    expect([shownPeriod(scatter, "2019"), shownPeriod(scatter, "1850"), shownPeriod(scatter, null)]).toEqual(["2019", "2021", "2021"]);
  });

  it("says why an axis has no figure", async () => {
    const scatter = await readScatter({ at }, { ...request, y: { ...request.y, transform: "per_gdp" } });
    expect(scatter.y.problem?.code).toBe("transform-not-dollars");
    expect(scatter.periods).toEqual([]);
    expect(shownPeriod(scatter, null)).toBeNull();
  });

  it("offers no axis that too few states have", async () => {
    expect(await listAxes({ at })).toEqual([]);
  });
});
