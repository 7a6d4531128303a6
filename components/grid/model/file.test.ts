import { expect, it } from "vitest";
import type { TableCell } from "@/lib/ingest/table/cell";
import { diffFile, readFileTable } from "./file";
import { BRA, CHL, grid, run, select, shown, type } from "./testing/sample-grid";

const ROWS: TableCell[][] = [["", 2023, 2024, 2025, 2026], ["Brasil", 120, 131, 140, 150], ["Chile", "60", "", "x y", ""], ["Peru", "5", "", "", ""]];

function diffOf(state = grid()) {
  const reading = readFileTable(state, ROWS);
  if (!reading.ok) throw new Error(reading.problem.message);
  return diffFile(state, reading.value);
}

it("a file is shown as what it would change before anything is written", () => {
  const state = grid();
  const diff = diffOf(state);
  expect(diff.changed.map(({ series, period, value }) => [series, period, value])).toEqual([[BRA, "2024", "131"]]);
  expect(diff.fresh.map(({ series, period }) => `${series} ${period}`)).toEqual([`${BRA} 2025`, `${BRA} 2026`, "GOODS_EXPORTS.PER.CHN.A 2023"]);
  expect(diff.same).toBe(2);
  expect(diff.refused).toMatchObject([{ row: 3, column: 4 }]);
  expect(state.edits.size).toBe(0);
});

it("it is taken as one step, the sheet grows by its series and periods, and what it does not hold stays", () => {
  const state = run(grid(), { do: "find", text: "chile" }, { do: "take-file", diff: diffOf() });
  expect([shown(state, BRA, "2024"), shown(state, BRA, "2026"), shown(state, CHL, "2024"), shown(state, "GOODS_EXPORTS.PER.CHN.A", "2023")]).toEqual(["131p changed", "150 changed", "65p", "5 changed"]);
  expect(state.layout.periods.at(-1)).toBe("2026");
  expect(state.layout.series).toHaveLength(3);
  expect(run(state, { do: "undo" }).edits.size).toBe(0);
});

it("it is compared with the draft as well as with what is published", () => {
  const diff = diffOf(run(grid(), select(0, 3), ...type("131")));
  expect(diff.changed).toEqual([]);
  expect(diff.same).toBe(3);
});
