import { describe, expect, it } from "vitest";
import { BRA, CHL, extend, grid, run, sampleSource, select, shown, type } from "./testing/sample-grid";
import { copyText } from "./clipboard";
import { editAt } from "./state";

describe("typing", () => {
  it("replaces a figure, goes down, and keeps the status that stood there", () => {
    const state = run(grid(), select(0, 3), ...type("131.25"));
    expect(shown(state, BRA, "2024")).toBe("131.25p changed");
    expect(state.selection.active).toEqual({ row: 1, column: 3 });
    expect(editAt(state, { series: BRA, period: "2024" })?.proposal).toMatchObject({ kind: "revision", baseId: "13", by: "Ana" });
  });

  it("takes a status letter beside the figure, also the one that says normal", () => {
    expect(shown(run(grid(), ...type("123e")), BRA, "2021")).toBe("123e changed");
    expect(shown(run(grid(), select(0, 3), ...type("130a")), BRA, "2024")).toBe("130 changed");
  });

  it("begins a series' next period as a first figure", () => {
    const state = run(grid(), select(0, 4), ...type("140"));
    expect(editAt(state, { series: BRA, period: "2025" })?.proposal).toMatchObject({ value: "140", status: "A", kind: "first", baseId: null });
  });

  it("proposes nothing where the figure is the published one", () => {
    const state = run(grid(), ...type("100.0"));
    expect(editAt(state, { series: BRA, period: "2021" })).toBeNull();
    expect(run(grid(), ...type("101"), select(0, 0), ...type("100")).edits.size).toBe(0);
  });

  it("keeps refused text with its reason, and the proposal under it", () => {
    const state = run(grid(), ...type("101"), select(0, 0), ...type("US$ 5"));
    expect(editAt(state, { series: BRA, period: "2021" })).toMatchObject({ proposal: { value: "101" }, refused: { text: "US$ 5", problem: { code: "number-currency" } } });
    expect(state.said).toMatchObject({ code: "refused" });
    expect(shown(run(state, select(0, 0), { do: "clear" }), BRA, "2021")).toBe("101 changed");
  });

  it("leaves a cell that was opened and not changed", () => {
    const state = run(grid(), select(0, 1), { do: "edit", mode: "edit" }, { do: "commit", text: "110.5", step: null });
    expect(state.edits.size).toBe(0);
    expect(state.undo).toEqual([]);
  });

  it("reads an opened cell with the decimal sign it was shown with", () => {
    const spanish = grid(sampleSource({ locale: "es" }));
    const typed = run(spanish, ...type("1,234"));
    expect(editAt(typed, { series: BRA, period: "2021" })?.refused?.problem.code).toBe("number-ambiguous");
    const state = run(spanish, ...type("1,2345"), select(0, 0), { do: "edit", mode: "edit" }, { do: "commit", text: "1,234", step: null });
    expect(editAt(state, { series: BRA, period: "2021" })?.proposal?.value).toBe("1.234");
  });

  it("reads what was refused as ambiguous once the writer names the decimal sign, as one step", () => {
    const refused = run(grid(sampleSource({ locale: "es" })), ...type("1,234"), select(0, 1), ...type("2,345"));
    const state = run(refused, { do: "decimal", sign: "," });
    expect(shown(state, BRA, "2021")).toBe("1,234 changed");
    expect(shown(state, BRA, "2022")).toBe("2,345 changed");
    expect(run(state, { do: "undo" }).edits).toEqual(refused.edits);
  });
});

describe("Delete", () => {
  it("takes a proposal back to what is published, and proposes to remove what is published", () => {
    const dropped = run(grid(), ...type("101"), select(0, 0), { do: "clear" });
    expect(shown(dropped, BRA, "2021")).toBe("100");
    const removed = run(dropped, { do: "clear" });
    expect(shown(removed, BRA, "2021")).toBe("100 removed");
    expect(shown(run(removed, { do: "clear" }), BRA, "2021")).toBe("100");
  });

  it("does nothing where nothing is", () => {
    const state = grid();
    expect(run(state, select(0, 4), { do: "clear" }).edits).toBe(state.edits);
  });

  it("clears a whole selection in one step", () => {
    const state = run(grid(), extend(1, 1), { do: "clear" });
    expect(state.said).toEqual({ code: "cleared", count: 4 });
    expect(run(state, { do: "undo" }).edits.size).toBe(0);
  });
});

describe("undo and redo", () => {
  it("go back and forth step by step, and a new edit ends the way forth", () => {
    const state = run(grid(), ...type("101"), select(0, 0), ...type("102"));
    const once = run(state, { do: "undo" });
    expect([shown(once, BRA, "2021"), once.selection.active]).toEqual(["101 changed", { row: 0, column: 0 }]);
    expect(shown(run(once, { do: "undo" }), BRA, "2021")).toBe("100");
    expect(shown(run(once, { do: "redo" }), BRA, "2021")).toBe("102 changed");
    expect(run(once, ...type("9"), { do: "redo" }).said).toEqual({ code: "nothing-to-redo" });
  });

  it("say so where there is nothing to take back", () => {
    expect(run(grid(), { do: "undo" }).said).toEqual({ code: "nothing-to-undo" });
  });
});

describe("fields of a cell", () => {
  it("change status, kind, note and answer of a proposal", () => {
    const state = run(grid(), ...type("101"), select(0, 0), { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "status", value: "E" } }, { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "kind", value: "correction" } }, { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "note", value: " typo " } });
    expect(editAt(state, { series: BRA, period: "2021" })?.proposal).toMatchObject({ value: "101", status: "E", kind: "correction", note: "typo" });
    expect(shown(run(state, { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "note", value: "" } }, { do: "undo" }), BRA, "2021")).toBe("101e changed");
  });

  it("propose a change where only the status of a published figure is changed, and drop it again", () => {
    const state = run(grid(), { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "status", value: "E" } });
    expect(shown(state, BRA, "2021")).toBe("100e changed");
    expect(run(state, { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "status", value: "A" } }).edits.size).toBe(0);
  });

  it("take the value away with a status that says so, and bring the published one back", () => {
    const state = run(grid(), { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "status", value: "Q" } });
    expect(shown(state, BRA, "2021")).toBe("…q changed");
    expect(shown(run(state, { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "status", value: "P" } }), BRA, "2021")).toBe("100p changed");
    expect(run(grid(), { do: "field", cell: { series: BRA, period: "2025" }, entry: { field: "status", value: "P" } }).edits.size).toBe(0);
  });
});

describe("rows and columns", () => {
  it("are found by words of their names, whatever accents, with the selection on its series", () => {
    const state = run(grid(), select(1, 2), { do: "find", text: "chíle china" });
    expect(state.layout.series.map(({ key }) => key)).toEqual([CHL]);
    expect(state.selection.active).toEqual({ row: 0, column: 2 });
    expect(run(state, { do: "find", text: "" }).selection.active).toEqual({ row: 1, column: 2 });
  });

  it("grow by a period at either side and by a series", () => {
    const state = run(grid(), { do: "add-period", side: "after" }, { do: "add-period", side: "before" }, { do: "add-series", choice: { refArea: "PER", counterpart: "_Z" } });
    expect(state.layout.periods).toEqual(["2020", "2021", "2022", "2023", "2024", "2025", "2026"]);
    expect(state.layout.series.at(-1)).toMatchObject({ key: "GOODS_EXPORTS.PER._Z.A", label: "Peru", partner: null });
    expect(state.selection.active).toEqual({ row: 2, column: 0 });
  });

  it("go to a series that is there already", () => {
    const state = run(grid(), { do: "add-series", choice: { refArea: "CHL", counterpart: "CHN" } });
    expect(state.rows).toHaveLength(2);
    expect(state.selection.active.row).toBe(1);
  });
});

describe("turned", () => {
  it("shows the same cells the other way round, and the selection stays on them", () => {
    const state = run(grid(), select(0, 1), extend(1, 3), { do: "turn" });
    expect(state.selection).toMatchObject({ active: { row: 1, column: 0 }, end: { row: 3, column: 1 } });
    const typed = run(state, select(3, 1), ...type("9"));
    expect(shown(typed, CHL, "2024")).toContain("changed");
    expect(typed.selection.active).toEqual({ row: 4, column: 1 });
    expect(run(typed, { do: "undo" }).selection.active).toEqual({ row: 3, column: 1 });
  });

  it("takes a block with periods downwards, and gives it back as it shows it", () => {
    const state = run(grid(), { do: "turn" }, select(0, 0), { do: "paste", text: "1\t2\n3\t4" });
    expect([shown(state, BRA, "2021"), shown(state, CHL, "2021"), shown(state, BRA, "2022"), shown(state, CHL, "2022")]).toEqual(["1 changed", "2 changed", "3 changed", "4 changed"]);
    expect(copyText(state)).toBe("1\t2\n3\t4");
  });

  it("grows downwards by a period and across by a series", () => {
    const state = run(grid(), { do: "turn" }, { do: "add-period", side: "after" }, { do: "add-series", choice: { refArea: "PER", counterpart: "_Z" } });
    expect(state.selection.active).toEqual({ row: 5, column: 2 });
  });
});

describe("filling", () => {
  it("copies the first row down and the first column right, with statuses, as one step", () => {
    const down = run(grid(), select(0, 2), extend(1, 3), { do: "fill", way: "down" });
    expect(figures(down, CHL, "2023", "2024")).toEqual(figures(down, BRA, "2023", "2024"));
    expect(run(down, { do: "undo" }).edits.size).toBe(0);
    const right = run(grid(), select(0, 3), extend(1, 4), { do: "fill", way: "right" });
    expect(figures(right, BRA, "2025")).toEqual(figures(right, BRA, "2024"));
  });

  it("copies the neighbour where one row or column alone is selected, and nothing from an empty cell", () => {
    const state = run(grid(), select(1, 0), { do: "fill", way: "down" });
    expect(figures(state, CHL, "2021")).toEqual(figures(state, BRA, "2021"));
    expect(run(grid(), select(1, 4), { do: "fill", way: "down" }).edits.size).toBe(0);
    expect(run(grid(), select(0, 0), { do: "fill", way: "down" }).edits.size).toBe(0);
  });

  it("puts what was typed into all selected cells", () => {
    const state = run(grid(), select(0, 0), extend(1, 1), { do: "edit", mode: "type" }, { do: "enter-in-all", text: "7e" });
    expect([shown(state, BRA, "2021"), shown(state, BRA, "2022"), shown(state, CHL, "2021"), shown(state, CHL, "2022")]).toEqual(Array(4).fill("7e changed"));
    expect(state.mode).toBeNull();
    expect(state.undo).toHaveLength(1);
  });
});

/** Figures with their letters, whether changed or not. */
function figures(state: ReturnType<typeof grid>, series: string, ...periods: string[]) {
  return periods.map((period) => shown(state, series, period).replace(" changed", ""));
}
