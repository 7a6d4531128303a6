import { expect, it } from "vitest";
import type { Freq } from "../period";
import type { Observation } from "../observation";
import { type Alone, parseTransform, transformAgainst, transformName, transformOverTime, unfitAlone, unfitTogether } from ".";

const series = (...rows: [string, string | null, string?][]) =>
  rows.map(([period, value, status]) => ({ period, value, status: status ?? (value === null ? "M" : "A") }) as Observation);
const pairs = (observations: Observation[]) => observations.map(({ period, value }) => [period, value]);
const alone = (observations: Observation[], transform: Alone, freq: Freq = "A") => {
  const result = transformOverTime(observations, freq, transform);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

it("names of transforms are read for the frequency of the series, and others are refused at their parameter", () => {
  expect(parseTransform("index:2015", "A")).toEqual({ ok: true, value: { kind: "index", base: "2015" } });
  expect(parseTransform("index:2015-01")).toEqual({ ok: true, value: { kind: "index", base: "2015-01" } });
  expect(parseTransform("share:LCN", "Q")).toEqual({ ok: true, value: { kind: "share", of: "LCN" } });
  expect(parseTransform("less:X.BRA.USA.A")).toEqual({ ok: true, value: { kind: "less", of: "X.BRA.USA.A" } });
  expect(parseTransform("mean:12", "M")).toEqual({ ok: true, value: { kind: "mean", periods: 12 } });
  const refused = ["index:2015-13", "index:2015", "index:", "share", "share:", "share:lcn", "share:_Z", "less:", "less:A.B", "per_capita:", "mean", "mean:1", "mean:0", "mean:121", "mean:1.5", "mean:-3", "log", "", "YOY"];
  for (const text of refused) expect(parseTransform(text, "M"), text).toMatchObject({ ok: false, problem: { code: "invalid-input", errors: [{ path: "transform" }] } });
});

it("a transform has one name", () => {
  for (const name of ["yoy", "diff", "index:2015", "mean:3", "share:WLD", "less:USA", "per_capita", "per_gdp"]) {
    const read = parseTransform(name);
    expect(read.ok && transformName(read.value)).toBe(name);
  }
});

it("a change on the year is in per cent of the size of the earlier value, rounded to four decimals, halves away from zero", () => {
  const given = series(["2019", "80"], ["2020", "100"], ["2021", "-3"], ["2022", "-4.00000"], ["2023", "0"], ["2024", "7"]);
  expect(pairs(alone(given, { kind: "yoy" }))).toEqual([["2020", "25.0000"], ["2021", "-103.0000"], ["2022", "-33.3333"], ["2023", "100.0000"], ["2024", null]]);
});

it("the year before is the same quarter, month or day; where the series has none the period is left out", () => {
  const months = series(["2023-01", "1"], ["2024-01", "2"], ["2024-02", "3"]);
  expect(pairs(alone(months, { kind: "yoy" }, "M"))).toEqual([["2024-01", "100.0000"]]);
  const days = series(["2023-02-28", "1"], ["2024-02-28", "2"], ["2024-02-29", "3"]);
  expect(pairs(alone(days, { kind: "yoy" }, "D"))).toEqual([["2024-02-28", "100.0000"]]);
  const quarters = series(["2023-Q4", "4"], ["2024-Q4", "5"]);
  expect(pairs(alone(quarters, { kind: "yoy" }, "Q"))).toEqual([["2024-Q4", "25.0000"]]);
});

it("an index is 100 at its base; a base without a value, or of zero, is refused", () => {
  const given = series(["2014", "1"], ["2015", "3"], ["2016", null], ["2017", "0"]);
  expect(pairs(alone(given, { kind: "index", base: "2015" }))).toEqual([["2014", "33.3333"], ["2015", "100.0000"], ["2016", null], ["2017", "0.0000"]]);
  for (const base of ["2016", "2017", "1999"]) expect(transformOverTime(given, "A", { kind: "index", base })).toMatchObject({ ok: false, problem: { code: "transform-no-base", params: { period: base } } });
});

it("a difference is exact at any length, and taken from the very period before", () => {
  const given = series(["1000", "1"], ["2019", "1476107231194.1055"], ["2020", "1670647399034.6687"], ["2022", "1"]);
  expect(pairs(alone(given, { kind: "diff" }))).toEqual([["2020", "194540167840.5632"]]);
});

it("an average is of the period and those before it, rounded once, and there is none where one of them is unknown", () => {
  const given = series(["2019", "1"], ["2020", "1"], ["2021", "2", "E"], ["2022", "9"], ["2024", "1"], ["2025", null], ["2026", "3"]);
  const averages = alone(given, { kind: "mean", periods: 2 });
  expect(pairs(averages)).toEqual([["2020", "1.0000000"], ["2021", "1.5000000"], ["2022", "5.5000000"], ["2025", null], ["2026", null]]);
  expect(averages.map(({ status }) => status)).toEqual(["A", "E", "E", "M", "M"]);
  expect(pairs(alone(given, { kind: "mean", periods: 3 }))).toEqual([["2021", "1.3333333"], ["2022", "4.0000000"], ["2026", null]]);
  expect(pairs(alone(series(["2024-12", "1476107231194.1"], ["2025-01", "1476107231195.2"]), { kind: "mean", periods: 2 }, "M"))).toEqual([["2025-01", "1476107231195"]]);
  expect(alone(series(["1000", "1"], ["1001", "1"]), { kind: "mean", periods: 3 })).toEqual([]);
});

it("a share is in per cent of the other series at the same period, and left out where that has none", () => {
  const whole = { observations: series(["2019", "3"], ["2020", "8", "P"], ["2021", "0"], ["2022", null]), shift: 0 };
  const shares = transformAgainst(series(["2018", "1"], ["2019", "1"], ["2020", "2"], ["2021", "1"], ["2022", "1"]), { kind: "share", of: "LCN" }, whole);
  expect(pairs(shares)).toEqual([["2019", "33.3333"], ["2020", "25.0000"], ["2021", null], ["2022", null]]);
  expect(shares.map(({ status }) => status)).toEqual(["A", "P", "M", "M"]);
});

it("what is subtracted is taken to the multiplier of the series first, exactly", () => {
  const other = { observations: series(["2020", "1500000"], ["2021", "7"]), shift: 6 };
  expect(pairs(transformAgainst(series(["2019", "1"], ["2020", "2"], ["2021", "2.5"]), { kind: "less", of: "USA" }, other))).toEqual([["2020", "0.5"], ["2021", "2.499993"]]);
});

it("a figure per person is in units, to eight significant digits or to the unit, by the people of its period or of its year", () => {
  const people = { observations: series(["2020", "3"], ["2021", "200000000"], ["2022", "7"]), shift: 6 };
  const yearly = series(["2019", "1"], ["2020", "1"], ["2021", "0.5"], ["2022", "-70000000000"]);
  expect(pairs(transformAgainst(yearly, { kind: "per_capita" }, people))).toEqual([["2020", "333333.33"], ["2021", "0.0025000000"], ["2022", "-10000000000000000"]]);
  const monthly = series(["2020-12", "6"], ["2021-01", "3"]);
  expect(pairs(transformAgainst(monthly, { kind: "per_capita" }, { ...people, shift: 0 }))).toEqual([["2020-12", "2.0000000"], ["2021-01", "0.000000015000000"]]);
});

it("per cent of product has the multipliers of both in it, and a year of product stands for no month", () => {
  const product = { observations: series(["2020", "2000000000"]), shift: 6 };
  expect(pairs(transformAgainst(series(["2020", "3"], ["2021", "3"]), { kind: "per_gdp" }, product))).toEqual([["2020", "0.15000000"]]);
  expect(transformAgainst(series(["2020-01", "3"]), { kind: "per_gdp" }, product)).toEqual([]);
});

it("a figure made of a doubtful one is doubtful, and of a missing one missing", () => {
  const given = series(["2019", "1", "E"], ["2020", "2"], ["2021", "3", "P"], ["2022", null, "O"], ["2023", "4"]);
  expect(alone(given, { kind: "diff" }).map(({ status }) => status)).toEqual(["E", "P", "M", "M"]);
});

const measured = (indicator: string, more: object = {}) => ({ indicator, unitCode: "USD", aggregation: "sum", guardGroup: null, ...more });

it("rates are parts of nothing, averages are shared out among nobody, and only dollars of the year go with product", () => {
  const codes = (more: object) => (["share", "less", "per_capita", "per_gdp"] as const).map((kind) => unfitAlone(measured("X", more), { kind, of: "WLD" })?.code ?? null);
  expect(codes({})).toEqual([null, null, null, null]);
  expect(codes({ aggregation: "end" })).toEqual([null, null, null, null]);
  expect(codes({ aggregation: "mean" })).toEqual([null, null, "transform-no-amount", "transform-no-amount"]);
  expect(codes({ aggregation: "none" })).toEqual(["transform-no-amount", null, "transform-no-amount", "transform-no-amount"]);
  for (const unitCode of ["SCALE_0_3", "INDEX_2015", "PCT_GDP"]) expect(codes({ aggregation: "end", unitCode })[2]).toBe("transform-no-amount");
  expect(codes({ unitCode: "USD_2021" })).toEqual([null, null, null, "transform-not-dollars"]);
});

it("lists that overlap are put into one figure by nobody, nor are different units", () => {
  const [imts, customs, free] = [measured("IMTS", { guardGroup: "trade:imts" }), measured("CUSTOMS", { guardGroup: "trade:customs" }), measured("FREE")];
  for (const kind of ["share", "less"] as const) {
    const code = (one: typeof imts, other: typeof imts) => unfitTogether(one, other, { kind, of: "WLD" })?.code ?? null;
    expect([code(imts, customs), code(imts, imts), code(imts, free), code(free, free), code(free, measured("KWH", { unitCode: "KWH" }))]).toEqual(["guard-group", null, null, null, "unit-differs"]);
  }
  expect(unfitTogether(imts, measured("POPULATION", { unitCode: "PERSONS", guardGroup: "people" }), { kind: "per_capita" })).toBeNull();
});
