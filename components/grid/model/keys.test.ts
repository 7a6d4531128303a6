import { describe, expect, it } from "vitest";
import { commandFor, type EditMode, type KeyPress } from "./keys";
import { grid, run, select, type } from "./testing/sample-grid";
import { hasNext, type Step } from "./selection";

const press = (keys: string, mode: EditMode | null = null, rest: Partial<KeyPress> = {}) => {
  const parts = keys.split("+");
  return commandFor({ key: parts.at(-1)!, ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift"), alt: parts.includes("Alt"), isComposing: false, ...rest }, mode);
};

describe("keys over cells", () => {
  it.each([
    ["ArrowDown", { do: "move", step: { go: "down", jump: false, extend: false } }],
    ["Ctrl+Shift+ArrowRight", { do: "move", step: { go: "right", jump: true, extend: true } }],
    ["Enter", { do: "edit" }],
    ["F2", { do: "edit" }],
    ["Tab", { do: "move", step: { go: "next" } }],
    ["Shift+Tab", { do: "move", step: { go: "previous" } }],
    ["Delete", { do: "clear" }],
    ["Backspace", { do: "clear" }],
    ["Home", { do: "move", step: { go: "row-start", extend: false } }],
    ["Ctrl+End", { do: "move", step: { go: "sheet-end", extend: false } }],
    ["Shift+PageDown", { do: "move", step: { go: "page-down", extend: true } }],
    ["Ctrl+z", { do: "undo" }],
    ["Ctrl+Shift+Z", { do: "redo" }],
    ["Ctrl+y", { do: "redo" }],
    ["Ctrl+a", { do: "select-all" }],
    ["Ctrl+c", null],
    ["Alt+ArrowDown", null],
    ["5", null],
    ["Escape", null],
  ])("%s", (keys, command) => expect(press(keys)).toEqual(command));
});

describe("keys in a cell", () => {
  it.each<[string, EditMode, unknown]>([
    ["Enter", "type", { do: "commit", step: { go: "enter-down" } }],
    ["Shift+Enter", "edit", { do: "commit", step: { go: "enter-up" } }],
    ["Tab", "edit", { do: "commit", step: { go: "next" } }],
    ["Escape", "type", { do: "cancel" }],
    ["ArrowRight", "type", { do: "commit", step: { go: "right" } }],
    ["ArrowRight", "edit", null],
    ["F2", "type", { do: "edit" }],
    ["Ctrl+z", "type", null],
    ["Delete", "edit", null],
  ])("%s while %s", (keys, mode, command) => expect(press(keys, mode)).toEqual(command));

  it("belong to the input method while it composes", () => {
    expect(press("Enter", "type", { isComposing: true })).toBeNull();
  });
});

describe("steps", () => {
  const from = (row: number, column: number, ...steps: Step[]) => run(grid(), select(row, column), ...steps.map((step) => ({ do: "move", step, pageRows: 1 }) as const)).selection;

  it("stay in the sheet", () => {
    expect(from(0, 0, { go: "up" }, { go: "left" }).active).toEqual({ row: 0, column: 0 });
    expect(from(1, 4, { go: "page-down" }, { go: "next" }).active).toEqual({ row: 1, column: 4 });
  });

  it("go through the rows with Tab, and with Enter back to where Tab began", () => {
    expect(from(0, 4, { go: "next" }).active).toEqual({ row: 1, column: 0 });
    expect(from(0, 1, { go: "next" }, { go: "next" }, { go: "enter-down" }).active).toEqual({ row: 1, column: 1 });
    expect(from(1, 0, { go: "previous" }).active).toEqual({ row: 0, column: 4 });
  });

  it("jump to the end of what is filled, and extend from the active cell", () => {
    expect(from(0, 0, { go: "right", jump: true }).active).toEqual({ row: 0, column: 3 });
    expect(from(0, 3, { go: "right", jump: true }).active).toEqual({ row: 0, column: 4 });
    expect(from(0, 4, { go: "left", jump: true }).active).toEqual({ row: 0, column: 3 });
    expect(from(0, 1, { go: "right", extend: true }, { go: "down", extend: true })).toMatchObject({ active: { row: 0, column: 1 }, end: { row: 1, column: 2 } });
  });

  it("lead from corner to corner", () => {
    expect(from(1, 2, { go: "sheet-start" }, { go: "row-end" }).active).toEqual({ row: 0, column: 4 });
    expect(run(grid(), { do: "select-all" }).selection).toMatchObject({ active: { row: 0, column: 0 }, end: { row: 1, column: 4 } });
  });

  it("leave the grid with Tab at its ends", () => {
    const { selection, layout } = run(grid(), select(1, 4));
    expect([hasNext("next", selection, layout), hasNext("previous", selection, layout)]).toEqual([false, true]);
    const start = run(grid(), select(0, 0), ...type(""));
    expect(hasNext("previous", run(start, select(0, 0)).selection, layout)).toBe(false);
  });
});
