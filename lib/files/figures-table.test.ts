import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { figuresHeader, figuresLines, figuresRows, type TableSeries } from "./figures-table";

const series: TableSeries = {
  key: "X.BRA.CHN.A", indicator: "X", refArea: "BRA", counterpart: "CHN", freq: "A", unit: '=cmd|"/c calc"!A1', unitMult: -6, source: { publisher: "+Agency, The", title: "A \"good\" one" },
  observations: [{ period: "2020", value: "-12.50", status: "A" }, { period: "2021", value: null, status: "M" }],
};

it("a long table has a line for each figure, with values as they are and texts that no spreadsheet computes", () => {
  const text = figuresHeader() + figuresLines(series);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(parse(text, { columns: true })).toEqual([
    { SERIES: "X.BRA.CHN.A", INDICATOR: "X", REF_AREA: "BRA", COUNTERPART: "CHN", FREQ: "A", TIME_PERIOD: "2020", OBS_VALUE: "-12.50", OBS_STATUS: "A", UNIT: '\'=cmd|"/c calc"!A1', UNIT_MULT: "-6", SOURCE: '\'+Agency, The, A "good" one' },
    expect.objectContaining({ TIME_PERIOD: "2021", OBS_VALUE: "", OBS_STATUS: "M" }),
  ]);
});

it("a worksheet has the same figures", () => {
  expect([...figuresRows(series)].map((row) => row.slice(5, 8))).toEqual([["2020", { digits: "-12.50" }, "A"], ["2021", null, "M"]]);
});
