import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Observation, ObsStatus } from "../observation";
import { FINDING_CODES, FINDINGS, runChecks, type CheckContext, type CheckedCell } from "./index";
import { median } from "./series-view";

const KEY = "GOODS_EXPORTS.BRA.CHN.A";
const years = (values: (string | null)[], from = 2010): Observation[] =>
  values.map((value, index) => ({ period: String(from + index), value, status: value === null ? "M" : "A" }));
const context = (published: Observation[] | null = null, facts = {}): CheckContext => ({
  indicators: new Map([["GOODS_EXPORTS", facts]]),
  areas: new Set(["BRA", "CHN"]),
  members: new Map(),
  series: new Map(published ? [[KEY, published]] : []),
});
const cell = (period: string, value: string | null, rest: Partial<CheckedCell> = {}): CheckedCell => ({
  series: KEY,
  period,
  value,
  status: value === null ? "M" : "A",
  ...rest,
});
const codes = (cells: CheckedCell[], given: CheckContext) => runChecks(cells, given).map(({ code }) => code);

/** Grows by 4 to 6 per cent a year. */
const steady = years(["100", "105", "110", "116", "121", "127", "134", "140", "147", "155"]);

describe("findings", () => {
  test.each(FINDING_CODES)("%s has a sentence that ends as one", (code) => {
    expect(FINDINGS[code][1]).toMatch(/^[A-Z{].*[.}]$/);
  });

  it("name the cell and say in a full sentence what to look at", () => {
    expect(runChecks([cell("2020", "-1")], context(steady, { minValue: "0" }))).toContainEqual({
      code: "below-minimum",
      level: "error",
      params: { series: KEY, period: "2020", value: "-1", limit: "0" },
      series: KEY,
      period: "2020",
      message: "-1 is below 0, the smallest value that the indicator allows.",
    });
  });

  it("there are none for a figure that continues its series", () => {
    expect(codes([cell("2020", "162"), cell("2021", "171")], context(steady))).toEqual([]);
    expect(codes([], context(steady))).toEqual([]);
  });
});

describe("errors", () => {
  test.each<[string, CheckedCell, string[]]>([
    ["a key that is none", { ...cell("2020", "5"), series: "nonsense" }, ["series-key"]],
    ["a period that does not exist", cell("2020-13", "5"), ["period-form"]],
    ["a period of another frequency", cell("2020-Q1", "5"), ["period-frequency"]],
    ["a value beside a status that denies it", cell("2020", "160", { status: "M" }), ["status-value"]],
    ["a missing value beside a status that claims one", cell("2020", null, { status: "P" }), ["status-value"]],
  ])("%s", (_, wrong, expected) => {
    expect(codes([wrong], context(steady))).toEqual(expected);
    expect(FINDINGS[expected[0] as "series-key"][0]).toBe("error");
  });

  it("a cell given twice, at both places", () => {
    const found = runChecks([cell("2020", "160"), cell("2020", "161"), cell("2021", "165")], context(steady));
    expect(found.filter(({ code }) => code === "duplicate-cell").map(({ period, params }) => [period, params.count])).toEqual([["2020", 2], ["2020", 2]]);
  });

  it("values outside the bounds of the indicator, the bounds themselves included", () => {
    const bounded = context(years(["50"]), { minValue: "0", maxValue: "100.0" });
    expect(codes([cell("2020", "100.01")], bounded)).toContain("above-maximum");
    expect(codes([cell("2020", "-0.01")], bounded)).toContain("below-minimum");
    expect(codes([cell("2020", "100")], bounded)).toEqual([]);
    expect(codes([cell("2020", "0.00")], bounded)).toEqual([]);
    expect(codes([cell("2020", null)], bounded)).toEqual([]);
    expect(codes([cell("2011", "500", { remove: true })], bounded)).toEqual(["nothing-to-remove"]);
  });

  it("an indicator or areas that do not exist; no counterpart needs none", () => {
    const strange = (series: string) => codes([{ ...cell("2020", "5"), series }], context());
    expect(strange("NOTHING.BRA.CHN.A")).toEqual(["unknown-indicator"]);
    expect(strange("GOODS_EXPORTS.XXX.YYY.A")).toEqual(["unknown-area", "unknown-area"]);
    expect(strange("GOODS_EXPORTS.XXX.XXX.A")).toEqual(["unknown-area"]);
    expect(strange("GOODS_EXPORTS.BRA._Z.A")).toEqual(["new-series"]);
  });
});

describe("warnings", () => {
  it("a series that begins", () => {
    expect(codes([cell("2020", "5")], context())).toEqual(["new-series"]);
    expect(codes([cell("2020", "5")], context([]))).toEqual([]);
    expect(codes([cell("2020", null, { remove: true })], context())).toEqual(["nothing-to-remove"]);
  });

  it("a jump against what the series has done before, up and down, and next to a gap", () => {
    expect(codes([cell("2020", "260")], context(steady))).toEqual(["jump"]);
    expect(codes([cell("2020", "100")], context(steady))).toEqual(["jump"]);
    expect(codes([cell("2015", "200")], context(steady))).toEqual(["jump"]);
    expect(codes([cell("2009", "50")], context(steady))).toEqual(["jump"]);
    expect(codes([cell("2023", "190")], context(steady))).toEqual([]);
  });

  it("names the neighbour that the jump was seen from", () => {
    const [found] = runChecks([cell("2020", "260")], context(steady));
    expect(found?.params).toMatchObject({ value: "260", previous: "155", previousPeriod: "2019" });
    expect(runChecks([cell("2009", "50")], context(steady))[0]?.params).toMatchObject({ previous: "100", previousPeriod: "2010" });
  });

  it("a series of positive values that falls to zero has jumped", () => {
    const [found] = runChecks([cell("2020", "0")], context(steady));
    expect(found).toMatchObject({ code: "jump", params: { times: 999 } });
  });

  it("a series that grew almost evenly may still change by a few per cent more or less", () => {
    expect(codes([cell("2020", "158.5")], context(steady))).toEqual([]);
    expect(codes([cell("2020", "167")], context(steady))).toEqual([]);
  });

  it("differences are measured in units where values change sign", () => {
    const balance = years(["-5", "3", "-4", "6", "-2", "5", "-3", "4"]);
    expect(codes([cell("2018", "-6")], context(balance))).toEqual([]);
    expect(codes([cell("2018", "300")], context(balance))).toEqual(["jump"]);
  });

  it("a series that always took the same step jumps with any other, and float dust is none", () => {
    const tenths = years(["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"]);
    expect(codes([cell("2018", "0.8")], context(tenths))).toEqual([]);
    expect(codes([cell("2018", "0.9")], context(tenths))).toEqual(["jump"]);
  });

  it("a series that is mostly flat has its own idea of a surprise", () => {
    const grants = years(["0", "0", "0", "0", "40", "0", "0", "0", "0", "0"]);
    expect(codes([cell("2020", "30")], context(grants))).toEqual([]);
    expect(codes([cell("2020", "300")], context(grants))).toEqual(["jump"]);
  });

  it("too few figures make no habit", () => {
    expect(codes([cell("2013", "150")], context(years(["10", "11", "12"])))).toEqual([]);
  });

  test.each([
    ["155000", "1000"],
    ["162000000", "1000000"],
    ["0.162", "0.001"],
    ["0.000162", "0.000001"],
    ["155000000000", "1000000000"],
  ])("%s is likely in another multiplier (%s times), and is not called a jump as well", (value, factor) => {
    const found = runChecks([cell("2020", value)], context(steady));
    expect(found.map(({ code }) => code)).toEqual(["scale-slip"]);
    expect(found[0]?.params).toMatchObject({ factor, neighbour: "155", neighbourPeriod: "2019" });
  });

  it("a slip is seen against published figures even where the whole row slipped", () => {
    const row = ["2018", "2019", "2020", "2021"].map((period) => cell(period, "150000"));
    expect(codes(row, context(steady)).filter((code) => code === "scale-slip")).toHaveLength(4);
  });

  it("a slip is seen against the nearest figure on either side, and zeros are no neighbours", () => {
    const gap = years(["0", "1", "0"]).concat(years(["2000", "0"], 2020));
    expect(runChecks([cell("2018", "2000000")], context(gap))[0]?.params).toMatchObject({ neighbourPeriod: "2020" });
    expect(runChecks([cell("2013", "1000")], context(gap))[0]?.params).toMatchObject({ neighbourPeriod: "2011" });
    expect(codes([cell("2009", "1000")], context(gap))).toEqual(["scale-slip"]);
    expect(codes([cell("2012", "5000")], context(years(["0", "0"])))).toEqual([]);
  });

  it("another sign than all figures before", () => {
    const short = years(["5", "6", "7"]);
    expect(codes([cell("2013", "-6")], context(short))).toEqual(["sign-change"]);
    expect(codes([cell("2013", "0")], context(short))).toEqual([]);
    expect(codes([cell("2013", "-6")], context(years(["5", "-6", "7"])))).toEqual([]);
    expect(codes([cell("2013", "-6")], context(years(["5", "6"])))).toEqual([]);
    expect(codes([cell("2013", null)], context(short))).toEqual([]);
  });

  it("a removal of what is not there, while the removal of a figure is none", () => {
    expect(codes([cell("2030", null, { remove: true })], context(steady))).toEqual(["nothing-to-remove"]);
    expect(codes([cell("2019", null, { remove: true })], context(steady))).toEqual([]);
  });
});

it("what is published already is said to change nothing, and blocks nothing", () => {
  const found = runChecks([cell("2019", "155.0")], context(steady));
  expect(found).toMatchObject([{ code: "no-change", level: "info" }]);
  expect(codes([cell("2019", "155", { status: "P" })], context(steady))).toEqual([]);
});

it("a jump is measured as the series would stand, with the other cells of the proposal", () => {
  expect(runChecks([cell("2020", "260"), cell("2021", "270")], context(steady)).map(({ code, period }) => [code, period])).toEqual([["jump", "2020"]]);
  expect(runChecks([cell("2020", "162"), cell("2021", "340")], context(steady)).map(({ code, period }) => [code, period])).toEqual([["jump", "2021"]]);
});

it("never throws on cells of any period, value and status, and blames only cells it was given", () => {
  const anyCell = fc.record({
    series: fc.constantFrom(KEY, "GOODS_EXPORTS.BRA.CHN.M", "X.Y.Z.A", "junk"),
    period: fc.constantFrom("2009", "2014", "2020", "2020-01", "2020-13", ""),
    value: fc.constantFrom(null, "0", "-5", "150", "150000", "0.00001"),
    status: fc.constantFrom<ObsStatus[]>("A", "M", "P", "N"),
    remove: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 8 }), (cells) => {
      for (const found of runChecks(cells, context(steady, { minValue: "0" }))) {
        expect(cells.some((one) => one.series === found.series && one.period === found.period)).toBe(true);
        expect(found.message).not.toContain("undefined");
      }
    }),
  );
});

it("ten thousand cells of one series are checked well within a second", () => {
  const daily = Array.from({ length: 10_000 }, (_, index) => cell(String(1000 + (index % 2000)), String(index)));
  expect(runChecks(daily, context(steady)).length).toBeGreaterThan(0);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])("the median of %j is %d", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
