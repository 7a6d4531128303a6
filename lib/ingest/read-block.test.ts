import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findDecimalSign } from "./find-decimal-sign";
import { readBlock } from "./read-block";
import { readCell } from "./read-cell";

const [BRA, CHL] = ["GOODS_EXPORTS.BRA.CHN.A", "GOODS_EXPORTS.CHL.CHN.A"];
const anchor = { series: [BRA, CHL], periods: ["2023", "2024", "2025"] };

describe("readBlock", () => {
  it("lays the block on series downwards and periods across", () => {
    const { cells, refused } = readBlock([["1", "2p"], ["", "..*"]], anchor, { locale: "en" });
    expect(refused).toEqual([]);
    expect(cells.map(({ series, period, value, status, blank, marks }) => [series, period, value, status, blank, marks])).toEqual([
      [BRA, "2023", "1", "A", false, []],
      [BRA, "2024", "2", "P", false, []],
      [CHL, "2023", null, "M", true, []],
      [CHL, "2024", null, "M", false, ["*"]],
    ]);
  });

  it("lays it the other way where the table is turned", () => {
    const { cells } = readBlock([["1", "2"], ["3", "4"]], { ...anchor, turned: true }, { locale: "en" });
    expect(cells.map(({ series, period, value }) => [series, period, value])).toEqual([
      [BRA, "2023", "1"],
      [CHL, "2023", "2"],
      [BRA, "2024", "3"],
      [CHL, "2024", "4"],
    ]);
  });

  it("refuses a cell with its row, column, text and reason, and takes the others", () => {
    const { cells, refused } = readBlock([["1", "US$ 5"], ["1e5", "2"]], anchor, { locale: "en" });
    expect(cells.map(({ row, column }) => [row, column])).toEqual([[1, 1], [2, 2]]);
    expect(refused).toMatchObject([
      { row: 1, column: 2, text: "US$ 5", problem: { code: "number-currency" } },
      { row: 2, column: 1, text: "1e5", problem: { code: "number-exponent" } },
    ]);
  });

  it("refuses cells that fall outside the table, to the right and below", () => {
    const { refused } = readBlock([["1", "2", "3", "4"], ["5"], ["6"]], anchor, { locale: "en" });
    expect(refused).toMatchObject([
      { problem: { code: "paste-outside", params: { row: 1, column: 4 } } },
      { problem: { code: "paste-outside", params: { row: 3, column: 1 } } },
    ]);
  });

  it("refuses cells whose series or period is none, or of another frequency", () => {
    const strange = { series: [BRA, "junk"], periods: ["2023-Q1"] };
    expect(readBlock([["1"], ["2"]], strange, { locale: "en" }).refused.map(({ problem }) => problem.code)).toEqual(["period-frequency", "series-key-parts"]);
  });

  it("refuses a percentage where the unit is none, and marks it where nobody said", () => {
    const read = (unitIsPercent?: boolean) => readBlock([["12%"]], anchor, { locale: "en", unitIsPercent });
    expect(read(false).refused).toMatchObject([{ problem: { code: "paste-percent", params: { text: "12%" } } }]);
    expect(read(true).cells).toMatchObject([{ value: "12", percent: true }]);
    expect(read().cells).toMatchObject([{ value: "12", percent: true }]);
  });

  it("lets the block settle its own decimal sign before the locale does", () => {
    const values = (rows: string[][], decimal?: "." | ",") => readBlock(rows, anchor, { locale: "en", decimal }).cells.map(({ value }) => value);
    expect(values([["1.234", "5,6"]])).toEqual(["1234", "5.6"]);
    expect(values([["1.234", "5.6"]])).toEqual(["1.234", "5.6"]);
    expect(values([["1.234", "56"]])).toEqual(["1.234", "56"]);
    expect(values([["1.234", "5,6"]], ",")).toEqual(["1234", "5.6"]);
  });

  it("refuses what is open where the block contradicts itself", () => {
    const { cells, refused } = readBlock([["1.234", "5,6", "7.8"]], anchor, { locale: "en" });
    expect(cells.map(({ value }) => value)).toEqual(["5.6", "7.8"]);
    expect(refused).toMatchObject([{ column: 1, problem: { code: "number-ambiguous" } }]);
  });

  it("drops no cell and makes none up", () => {
    const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("1", "1.234", "2,5", "", "-", "3%", "4p", "x", "\ud800"));
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 4 }), fc.boolean(), (rows, turned) => {
        const { cells, refused } = readBlock(rows, { ...anchor, turned }, { locale: "es" });
        const places = [...cells, ...refused].map((cell) => `${cell.row}:${cell.column}:${cell.text}`).sort();
        expect(places).toEqual(rows.flatMap((row, r) => row.map((cell, c) => `${r + 1}:${c + 1}:${cell}`)).sort());
      }),
    );
  });
});

test.each<[string[], string | undefined]>([
  [["1", "2", "x"], undefined],
  [["1.234", "1,234"], undefined],
  [["1.5", "1.234"], "."],
  [["1,5*", "(1.234)"], ","],
  [["-1.234.567"], ","],
  [["1 234,5", "2,5 %"], ","],
  [["1.5", "1,5"], "unknown"],
  [["1.2.3", "\ud800", "", "."], undefined],
])("the decimal sign of %j is %s", (cells, sign) => {
  expect(findDecimalSign(cells)).toBe(sign);
});

it("a cell's status is what it says, or normal, or missing", () => {
  const read = (text: string) => {
    const result = readCell(text, { locale: "en" });
    return result.ok ? [result.value.value, result.value.status, result.value.blank] : result.problem.code;
  };
  expect(read("5")).toEqual(["5", "A", false]);
  expect(read("5 e")).toEqual(["5", "E", false]);
  expect(read(" ")).toEqual([null, "M", true]);
  expect(read("n/a")).toEqual([null, "M", false]);
  expect(read("Q")).toEqual([null, "Q", false]);
  expect(read("5 euros")).toBe("number-currency");
});
