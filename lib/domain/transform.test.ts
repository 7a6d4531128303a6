import { expect, it } from "vitest";
import type { Observation } from "./observation";
import { parseTransform, transformObservations } from "./transform";

const series = (...rows: [string, string | null, string?][]) =>
  rows.map(([period, value, status]) => ({ period, value, status: status ?? (value === null ? "M" : "A") }) as Observation);
const values = (result: ReturnType<typeof transformObservations>) => (result.ok ? result.value.map(({ period, value }) => [period, value]) : result.problem);

it("names of transforms are read for the frequency of the series, and others are refused at their parameter", () => {
  expect(parseTransform("yoy", "M")).toEqual({ ok: true, value: { kind: "yoy" } });
  expect(parseTransform("index:2015", "A")).toEqual({ ok: true, value: { kind: "index", base: "2015" } });
  expect(parseTransform("share:LCN", "Q")).toEqual({ ok: true, value: { kind: "share", area: "LCN" } });
  expect(parseTransform("per_capita", "D")).toEqual({ ok: true, value: { kind: "per_capita" } });
  for (const text of ["index:2015-13", "index:2015", "index:", "share", "share:", "share:lcn", "share:_Z", "per_capita:", "log", "", "YOY"]) {
    expect(parseTransform(text, "M"), text).toMatchObject({ ok: false, problem: { code: "invalid-input", errors: [{ path: "transform" }] } });
  }
});

it("a change on the year is in per cent of the size of the earlier value, rounded to four decimals, halves away from zero", () => {
  const given = series(["2019", "80"], ["2020", "100"], ["2021", "-3"], ["2022", "-4.00000"], ["2023", "0"], ["2024", "7"]);
  expect(values(transformObservations(given, "A", { kind: "yoy" }))).toEqual([
    ["2020", "25.0000"], ["2021", "-103.0000"], ["2022", "-33.3333"], ["2023", "100.0000"], ["2024", null],
  ]);
});

it("the year before is the same quarter, month or day; where the series has none the period is left out", () => {
  const months = series(["2023-01", "1"], ["2024-01", "2"], ["2024-02", "3"]);
  expect(values(transformObservations(months, "M", { kind: "yoy" }))).toEqual([["2024-01", "100.0000"]]);
  const days = series(["2023-02-28", "1"], ["2024-02-28", "2"], ["2024-02-29", "3"]);
  expect(values(transformObservations(days, "D", { kind: "yoy" }))).toEqual([["2024-02-28", "100.0000"]]);
  const quarters = series(["2023-Q4", "4"], ["2024-Q4", "5"]);
  expect(values(transformObservations(quarters, "Q", { kind: "yoy" }))).toEqual([["2024-Q4", "25.0000"]]);
});

it("an index is 100 at its base; a base without a value, or of zero, is refused", () => {
  const given = series(["2014", "1"], ["2015", "3"], ["2016", null], ["2017", "0"]);
  expect(values(transformObservations(given, "A", { kind: "index", base: "2015" }))).toEqual([["2014", "33.3333"], ["2015", "100.0000"], ["2016", null], ["2017", "0.0000"]]);
  for (const base of ["2016", "2017", "1999"]) expect(transformObservations(given, "A", { kind: "index", base }).ok, base).toBe(false);
});

it("a difference is exact at any length, and taken from the very period before", () => {
  const given = series(["1000", "1"], ["2019", "1476107231194.1055"], ["2020", "1670647399034.6687"], ["2022", "1"]);
  expect(values(transformObservations(given, "A", { kind: "diff" }))).toEqual([["2020", "194540167840.5632"]]);
});

it("a share is in per cent of the other series at the same period, and left out where that has none", () => {
  const whole = { observations: series(["2019", "3"], ["2020", "8", "P"], ["2021", "0"], ["2022", null]), shift: 0 };
  const shares = transformObservations(series(["2018", "1"], ["2019", "1"], ["2020", "2"], ["2021", "1"], ["2022", "1"]), "A", { kind: "share", area: "LCN" }, whole);
  expect(values(shares)).toEqual([["2019", "33.3333"], ["2020", "25.0000"], ["2021", null], ["2022", null]]);
  expect(shares.ok && shares.value.map(({ status }) => status)).toEqual(["A", "P", "M", "M"]);
});

it("a figure per person is in units, to eight significant digits or to the unit, by the people of its period or of its year", () => {
  const people = { observations: series(["2020", "3"], ["2021", "200000000"], ["2022", "7"]), shift: 6 };
  const yearly = series(["2019", "1"], ["2020", "1"], ["2021", "0.5"], ["2022", "-70000000000"]);
  expect(values(transformObservations(yearly, "A", { kind: "per_capita" }, people))).toEqual([["2020", "333333.33"], ["2021", "0.0025000000"], ["2022", "-10000000000000000"]]);
  const monthly = series(["2020-12", "6"], ["2021-01", "3"]);
  expect(values(transformObservations(monthly, "M", { kind: "per_capita" }, { ...people, shift: 0 }))).toEqual([["2020-12", "2.0000000"], ["2021-01", "0.000000015000000"]]);
});

it("a figure made of a doubtful one is doubtful, and of a missing one missing", () => {
  const given = series(["2019", "1", "E"], ["2020", "2"], ["2021", "3", "P"], ["2022", null, "O"], ["2023", "4"]);
  const changed = transformObservations(given, "A", { kind: "diff" });
  expect(changed.ok && changed.value.map(({ status }) => status)).toEqual(["E", "P", "M", "M"]);
});
