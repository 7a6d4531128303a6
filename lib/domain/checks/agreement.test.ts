import { describe, expect, it } from "vitest";
import type { Observation } from "../observation";
import { type CheckContext, type CheckedCell, runChecks } from "./index";

const years = (...values: (string | null)[]): Observation[] => values.map((value, index) => ({ period: String(2020 + index), value, status: value === null ? "M" : "A" }));
const cell = (series: string, period: string, value: string | null, remove = false): CheckedCell => ({ series, period, value, status: value === null ? "M" : "A", remove });
const context = (series: Record<string, Observation[]>, isAdditive = true): CheckContext => ({
  indicators: new Map([["X_EXPORTS", { isAdditive }], ["X_IMPORTS", { isAdditive }]]),
  areas: new Set(["BRA", "CHL", "CHN", "LCN", "WLD"]),
  members: new Map([["LCN", ["BRA", "CHL"]]]),
  series: new Map(Object.entries(series)),
});
const found = (cells: CheckedCell[], given: CheckContext) =>
  runChecks(cells, given).filter(({ code }) => ["part-exceeds-total", "sum-of-parts", "mirror-gap"].includes(code)).map(({ code, period, params }) => ({ code, period, ...params }));

describe("a part of a whole", () => {
  const published = { "X_EXPORTS.BRA.WLD.A": years("100", "100"), "X_EXPORTS.BRA.CHN.A": years("40", "40") };

  it("is doubted where it is larger than the whole, published or proposed", () => {
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2021", "120")], context(published))).toMatchObject([{ code: "part-exceeds-total", value: "120", total: "100", totalSeries: "X_EXPORTS.BRA.WLD.A" }]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2021", "120"), cell("X_EXPORTS.BRA.WLD.A", "2021", "300")], context(published))).toEqual([]);
  });

  it("is not doubted below it, within one per cent, without a whole, or where figures are not added up", () => {
    for (const value of ["100", "101", "5"]) expect(found([cell("X_EXPORTS.BRA.CHN.A", "2021", value)], context(published))).toEqual([]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2022", "120")], context(published))).toEqual([]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2021", "120"), cell("X_EXPORTS.BRA.WLD.A", "2021", null, true)], context(published))).toEqual([]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2021", "120")], context(published, false))).toEqual([]);
  });
});

describe("a total of parts", () => {
  const published = { "X_EXPORTS.CHN.LCN.A": years("100", "100"), "X_EXPORTS.CHN.BRA.A": years("60", "60"), "X_EXPORTS.CHN.CHL.A": years("40", "40") };

  it("is doubted at the part that moves it away", () => {
    expect(found([cell("X_EXPORTS.CHN.BRA.A", "2021", "70")], context(published))).toMatchObject([{ code: "sum-of-parts", sum: "110", total: "100", count: 2, totalSeries: "X_EXPORTS.CHN.LCN.A" }]);
  });

  it("is doubted once, at the total, where that is proposed too", () => {
    expect(found([cell("X_EXPORTS.CHN.BRA.A", "2021", "70"), cell("X_EXPORTS.CHN.LCN.A", "2021", "150")], context(published))).toMatchObject([{ series: "X_EXPORTS.CHN.LCN.A", sum: "110", total: "150" }]);
    expect(found([cell("X_EXPORTS.CHN.BRA.A", "2021", "70"), cell("X_EXPORTS.CHN.LCN.A", "2021", "110")], context(published))).toEqual([]);
  });

  it("is not doubted where a part is missing or rounding explains it", () => {
    expect(found([cell("X_EXPORTS.CHN.LCN.A", "2022", "1")], context(published))).toEqual([]);
    expect(found([cell("X_EXPORTS.CHN.LCN.A", "2021", "101")], context(published))).toEqual([]);
  });

  it("is looked for on the reporter's side as well", () => {
    const reports = { "X_EXPORTS.LCN.CHN.A": years("10"), "X_EXPORTS.BRA.CHN.A": years("6"), "X_EXPORTS.CHL.CHN.A": years("4") };
    expect(found([cell("X_EXPORTS.LCN.CHN.A", "2020", "11")], context(reports))).toMatchObject([{ code: "sum-of-parts", sum: "10" }]);
  });
});

describe("the other side's report", () => {
  const published = { "X_EXPORTS.BRA.CHN.A": years("100", "110", "120", "130"), "X_IMPORTS.CHN.BRA.A": years("140", "154", "168", "182", "196") };

  it("is doubted where the two part as they never did", () => {
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2024", "140")], context(published))).toEqual([]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2024", "80")], context(published))).toMatchObject([{ code: "mirror-gap", mirror: "196", ratio: "2.5", usual: "1.4", mirrorSeries: "X_IMPORTS.CHN.BRA.A" }]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2024", "250")], context(published))).toMatchObject([{ code: "mirror-gap", ratio: "0.78" }]);
  });

  it("is doubted without a history only where nobody would call it the same flow", () => {
    const fresh = { "X_IMPORTS.CHN.BRA.A": years("100") };
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2020", "40")], context(fresh))).toEqual([]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2020", "30")], context(fresh))).toMatchObject([{ code: "mirror-gap" }]);
  });

  it("is not compared where either is missing, zero or negative", () => {
    for (const value of ["0", "-5", null]) expect(found([cell("X_EXPORTS.BRA.CHN.A", "2024", value)], context(published))).toEqual([]);
    expect(found([cell("X_EXPORTS.BRA.CHN.A", "2029", "5")], context(published))).toEqual([]);
  });
});
