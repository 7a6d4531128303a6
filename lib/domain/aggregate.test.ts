import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate, canAggregate } from "./aggregate";
import type { Observation } from "./observation";
import type { Freq } from "./period";

const months = (year: number, values: (string | null)[], status: Observation["status"] = "A"): Observation[] =>
  values.map((value, index) => ({ period: `${year}-${String(index + 1).padStart(2, "0")}`, value, status: value === null ? "M" : status }));
const made = (given: Observation[], aggregation: string, from: Freq = "M", to: Freq = "A") => {
  const result = aggregate(given, from, to, { code: "X", aggregation });
  if (!result.ok) throw new Error(result.problem.code);
  return { ...result.value, pairs: result.value.observations.map(({ period, value }) => [period, value]) };
};
const TWELVE = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12.5"];

describe("figures of months", () => {
  it("are added, averaged or ended by their indicator's rule", () => {
    expect(made(months(2024, TWELVE), "sum").pairs).toEqual([["2024", "78.5"]]);
    expect(made(months(2024, TWELVE), "mean").pairs).toEqual([["2024", "6.5416667"]]);
    expect(made(months(2024, TWELVE), "end").pairs).toEqual([["2024", "12.5"]]);
    expect(made(months(2024, TWELVE), "sum", "M", "Q").pairs).toEqual([["2024-Q1", "6"], ["2024-Q2", "15"], ["2024-Q3", "24"], ["2024-Q4", "33.5"]]);
    expect(made(months(2024, TWELVE), "end", "M", "Q").pairs).toEqual([["2024-Q1", "3"], ["2024-Q2", "6"], ["2024-Q3", "9"], ["2024-Q4", "12.5"]]);
  });

  it("never make a year of eleven: it has no value and is named", () => {
    const given = [...months(2023, TWELVE), ...months(2024, TWELVE.slice(0, 11)), ...months(2025, [...TWELVE.slice(0, 5), null, ...TWELVE.slice(6)])];
    for (const aggregation of ["sum", "mean"]) {
      const { observations, incomplete } = made(given, aggregation);
      expect(incomplete).toEqual(["2024", "2025"]);
      expect(observations.slice(1)).toEqual([{ period: "2024", value: null, status: "M" }, { period: "2025", value: null, status: "M" }]);
    }
    expect(made(given, "end")).toMatchObject({ incomplete: ["2024"], pairs: [["2023", "12.5"], ["2024", null], ["2025", "12.5"]] });
  });

  it("make a doubtful year where one of them is doubtful, and of a later doubt rather than an earlier", () => {
    const given = months(2024, TWELVE);
    given[2]!.status = "E";
    expect(made(given, "sum").observations[0]!.status).toBe("E");
    given[11]!.status = "P";
    expect(made(given, "sum").observations[0]!.status).toBe("P");
    expect(made(given, "end", "M", "Q").observations.map(({ status }) => status)).toEqual(["E", "A", "A", "P"]);
  });
});

it("four quarters make a year, and three do not", () => {
  const quarters = ["Q1", "Q2", "Q3", "Q4"].map((quarter): Observation => ({ period: `2024-${quarter}`, value: "2", status: "A" }));
  expect(made(quarters, "sum", "Q").pairs).toEqual([["2024", "8"]]);
  expect(made(quarters.slice(1), "sum", "Q")).toMatchObject({ incomplete: ["2024"], pairs: [["2024", null]] });
  expect(made(quarters.slice(0, 3), "end", "Q").incomplete).toEqual(["2024"]);
});

it("rates are joined by nobody, nor is a year taken apart or days put together", () => {
  expect(aggregate(months(2024, TWELVE), "M", "A", { code: "RATE", aggregation: "none" })).toMatchObject({ ok: false, problem: { code: "aggregation-none", params: { indicator: "RATE" } } });
  for (const [from, to] of [["A", "M"], ["A", "A"], ["Q", "M"], ["D", "M"], ["M", "D"]] as const) {
    expect(aggregate([], from, to, { code: "X", aggregation: "sum" })).toMatchObject({ ok: false, problem: { code: "aggregation-frequency", params: { from, to } } });
    expect(canAggregate(from, to, "sum")).toBe(false);
  }
  expect([canAggregate("M", "A", "sum"), canAggregate("M", "Q", "end"), canAggregate("Q", "A", "mean"), canAggregate("M", "A", "none")]).toEqual([true, true, true, false]);
});

it("a year is the same by its months as by its quarters, to the last digit", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -999_999, max: 999_999 }).map((each) => `${each < 0 ? "-" : ""}${Math.abs(each)}.5`)), { minLength: 12, maxLength: 12 }), (values) => {
      const given = months(2024, values);
      const direct = made(given, "sum");
      const quarters = made(given, "sum", "M", "Q").observations;
      const byQuarters = made(quarters, "sum", "Q");
      expect(byQuarters.pairs.map(([, value]) => (value === null ? null : Big(value!).toFixed()))).toEqual(direct.pairs.map(([, value]) => (value === null ? null : Big(value!).toFixed())));
      expect(direct.incomplete).toEqual(values.includes(null) ? ["2024"] : []);
    }),
  );
});
