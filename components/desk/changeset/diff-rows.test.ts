import { expect, it } from "vitest";
import { type DiffCell, diffRows } from "./diff-rows";

const cell = (period: string, before: string | null, value: string | null, more: Partial<DiffCell> = {}): DiffCell => ({
  series: "GDP_USD.BRA._Z.A", period, value, status: value === null ? "M" : "A", remove: false, kind: "revision", note: null, answer: null,
  before, beforeStatus: before === null ? null : "A", ...more,
});

it("puts the largest relative change first, whatever its sign, then what is removed, new and the same", () => {
  const rows = diffRows([
    cell("2001", "100", "101"), cell("2002", null, "5"), cell("2003", "100", "50"), cell("2004", "7", null, { remove: true }),
    cell("2005", "0", "3"), cell("2006", "1.0", "1.00"), cell("2007", "1000000000000000000000", "1400000000000000000000"),
  ]);
  expect(rows.map(({ cell: { period }, change, percent }) => [period, change, percent])).toEqual([
    ["2003", "changed", "-50.0"], ["2007", "changed", "40.0"], ["2001", "changed", "1.0"], ["2005", "changed", null],
    ["2004", "removed", null], ["2002", "added", null], ["2006", "same", "0.0"],
  ]);
});

it("tells a change of status alone, and a figure that became missing", () => {
  const rows = diffRows([cell("2001", "1", "1", { status: "E" }), cell("2002", "1", null)]);
  expect(rows.map(({ change }) => change)).toEqual(["changed", "changed"]);
});
