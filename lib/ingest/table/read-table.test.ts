import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { TableCell } from "./cell";
import { cellText } from "./cell";
import type { TableTarget } from "./name-series";
import { readTable } from "./read-table";

const target = (rest: Partial<TableTarget> = {}): TableTarget => ({
  indicator: "X",
  freq: "A",
  series: [["BRA", "CHN"], ["CHL", "CHN"], ["BRA", "USA"]].map(([refArea, counterpart]) => ({ key: `X.${refArea}.${counterpart}.A`, refArea: refArea!, counterpart: counterpart! })),
  areas: [{ code: "BRA", names: ["Brazil", "Brasil", "巴西"] }, { code: "CHL", names: ["Chile"] }, { code: "PER", names: ["Peru", "Perú"] }, { code: "CHN", names: ["China", "中国"] }, { code: "USA", names: ["United States", "Estados Unidos"] }],
  fallback: null,
  ...rest,
});
const alone = target({ series: ["BRA", "CHL"].map((refArea) => ({ key: `X.${refArea}._Z.A`, refArea, counterpart: "_Z" })) });

function read(rows: TableCell[][], to = target(), locale: "en" | "es" = "en") {
  const reading = readTable(rows, to, { locale, unitIsPercent: false });
  if (!reading.ok) return reading.problem.code;
  const { layout, cells, refused } = reading.value;
  return { layout, cells: cells.map(({ series, period, value, status }) => `${series} ${period} ${value}${status === "A" ? "" : status}`), refused: refused.map(({ row, column, text, problem }) => `${row}:${column} ${text} ${problem.code}`) };
}

describe("one figure a row", () => {
  it("is read by its heads, whatever stands above and in which order they stand", () => {
    expect(read([["A bulletin"], [], ["OBS_STATUS", "TIME_PERIOD", "Series", "OBS_VALUE"], ["P", "2024", "X.BRA.CHN.A", "1.5"], [null, 2025, "X.CHL.CHN.A", 7], ["M", "2023", "X.CHL.CHN.A", ""]])).toEqual({
      layout: "long",
      cells: ["X.BRA.CHN.A 2024 1.5P", "X.CHL.CHN.A 2025 7", "X.CHL.CHN.A 2023 nullM"],
      refused: [],
    });
  });

  it("is found by area and partner, and without either where one series is meant", () => {
    expect(read([["REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "OBS_VALUE"], ["BRA", "USA", "2024", "1"]])).toMatchObject({ cells: ["X.BRA.USA.A 2024 1"] });
    expect(read([["TIME_PERIOD", "OBS_VALUE"], ["2024", "1"]], target({ fallback: "X.CHL.CHN.A" }))).toMatchObject({ cells: ["X.CHL.CHN.A 2024 1"] });
  });

  it("refuses rows of another indicator, frequency or no period, and takes the others", () => {
    expect(read([["INDICATOR", "FREQ", "SERIES", "TIME_PERIOD", "OBS_VALUE"], ["Y", "A", "Y.BRA.CHN.A", "2024", "1"], ["X", "M", "X.BRA.CHN.M", "2024-01", "2"], ["X", "A", "X.BRA.CHN.A", "2024-13", "3"], ["X", "A", "X.BRA.CHN.A", "2024", "4"]])).toMatchObject({
      cells: ["X.BRA.CHN.A 2024 4"],
      refused: ["2:5 Y.BRA.CHN.A 1 table-series-other", "3:5 X.BRA.CHN.M 2 table-series-other", "4:5 3 period-month"],
    });
  });
});

describe("periods across", () => {
  it("are read with names in any language, and statuses beside figures or in the next column", () => {
    expect(read([["Exports", null], ["Reporter", "Partner", 2023, 2024, ""], ["Brasil", "中国", "1.0p", 2, "e"], ["Chile", "China", null, "..", ""], ["Source: customs"]])).toEqual({
      layout: "across",
      cells: ["X.BRA.CHN.A 2023 1.0P", "X.BRA.CHN.A 2024 2E", "X.CHL.CHN.A 2024 nullM"],
      refused: [],
    });
  });

  it("take one name where it can only mean one series, and a new one where all go with nobody", () => {
    expect(read([["", "2023", "2024"], ["Chile", "1", "2"], ["Brazil", "3", "4"], ["United States", "5", "6"], ["Atlantis", "7", ""]])).toMatchObject({
      cells: ["X.CHL.CHN.A 2023 1", "X.CHL.CHN.A 2024 2", "X.BRA.USA.A 2023 5", "X.BRA.USA.A 2024 6"],
      refused: ["3:2 Brazil 3 table-series-open", "3:3 Brazil 4 table-series-open", "5:2 Atlantis 7 table-series-unknown"],
    });
    expect(read([["", "2023", "2024"], ["Perú", "1", "2"]], alone)).toMatchObject({ cells: ["X.PER._Z.A 2023 1", "X.PER._Z.A 2024 2"] });
    expect(read([["", "2023", "2024"], ["Brazil – China", "1", "2"]])).toMatchObject({ cells: ["X.BRA.CHN.A 2023 1", "X.BRA.CHN.A 2024 2"] });
  });

  it("let the file settle its decimal sign, but not for numbers of the spreadsheet", () => {
    expect(read([["", "2023", "2024"], ["Chile", "1.234,5", 6.75]], alone)).toMatchObject({ cells: ["X.CHL._Z.A 2023 1234.5", "X.CHL._Z.A 2024 6.75"] });
    expect(read([["", "2023", "2024"], ["Chile", "1.234", "2.345"]], alone, "es")).toMatchObject({ cells: [], refused: ["2:2 1.234 number-ambiguous", "2:3 2.345 number-ambiguous"] });
  });
});

describe("periods down", () => {
  it("are read with the series across, and places as the file has them", () => {
    expect(read([["Year", "Brazil", "Chile"], [2023, 1, 3], [2024, 2, "x y"]], alone)).toEqual({
      layout: "down",
      cells: ["X.BRA._Z.A 2023 1", "X.BRA._Z.A 2024 2", "X.CHL._Z.A 2023 3"],
      refused: ["3:3 x y number-unit"],
    });
  });
});

it("a figure that stands twice is taken once, and refused where the two disagree", () => {
  expect(read([["SERIES", "TIME_PERIOD", "OBS_VALUE"], ["X.BRA.CHN.A", "2024", "1"], ["X.BRA.CHN.A", "2024", "1"], ["X.BRA.CHN.A", "2024", "2"]])).toMatchObject({ cells: ["X.BRA.CHN.A 2024 1"], refused: ["4:3 2 table-twice"] });
});

it("a table without periods of the frequency has no layout", () => {
  expect(read([["a", "b"], ["1", "2"]])).toBe("table-no-layout");
  expect(read([["", "2023", "2024"]], target({ freq: "M" }))).toBe("table-no-layout");
  expect(read([])).toBe("table-no-layout");
});

it("numbers of a spreadsheet are written with the digits it vouches for", () => {
  expect([0.1 + 0.2, 1e21, 1.5e-7, -3, 1234567.891].map((number) => cellText(number))).toEqual(["0.3", "1000000000000000000000", "0.00000015", "-3", "1234567.891"]);
});

it("never throws, and every figure is taken or refused", () => {
  const cell = fc.oneof(fc.constantFrom<TableCell[]>("2023", "2024", "Brazil", "China", "X.BRA.CHN.A", "", "p", "1,5", null, 2024, "SERIES", "TIME_PERIOD", "OBS_VALUE"), fc.string({ maxLength: 6 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => void readTable(rows, target(), { locale: "en" })));
});
