import { describe, expect, it } from "vitest";
import { copyText } from "./clipboard";
import { BRA, CHL, extend, grid, run, sampleSource, select, shown, type } from "./testing/sample-grid";
import { editAt } from "./state";

const paste = (text: string) => ({ do: "paste", text }) as const;

describe("paste", () => {
  it("takes a block as Excel writes it, in one step", () => {
    const state = run(grid(), paste('101\t"1,111.5"\r\n51\t..\r\n'));
    expect([shown(state, BRA, "2021"), shown(state, BRA, "2022"), shown(state, CHL, "2021")]).toEqual(["101 changed", "1,111.5 changed", "51 changed"]);
    expect(state.selection).toMatchObject({ active: { row: 0, column: 0 }, end: { row: 1, column: 1 } });
    expect(run(state, { do: "undo" }).edits.size).toBe(0);
    expect(run(state, { do: "undo" }, { do: "redo" }).edits).toEqual(state.edits);
  });

  it("takes the good cells, and lets the refused ones wait in their places with reasons", () => {
    const state = run(grid(), paste("101\tabc\n5%\t52 e"));
    expect(state.paste).toMatchObject({ taken: 2, refused: 2, outside: [] });
    expect(editAt(state, { series: BRA, period: "2022" })?.refused).toMatchObject({ text: "abc", problem: { code: "number-unit" } });
    expect(editAt(state, { series: CHL, period: "2021" })?.refused).toMatchObject({ text: "5%", problem: { code: "paste-percent" } });
    expect(shown(state, CHL, "2022")).toBe("52e changed");
    expect([...state.dirty.keys()]).toEqual([`${BRA} 2021`, `${CHL} 2022`]);
  });

  it("leaves cells alone where the block is blank", () => {
    const state = run(grid(), paste("\t111\n\t"));
    expect(shown(state, BRA, "2021")).toBe("100");
    expect(state.said).toEqual({ code: "pasted", taken: 1, refused: 0, blank: 3 });
  });

  it("names what falls outside, with its text", () => {
    const state = run(grid(), select(1, 4), paste("1\t2\n3\t"));
    expect(shown(state, CHL, "2025")).toBe("1 changed");
    expect(state.paste?.outside.map(({ row, column, text }) => [row, column, text])).toEqual([[1, 2, "2"], [2, 1, "3"]]);
  });

  it("fills the selection with a single figure", () => {
    const state = run(grid(), extend(1, 1), paste("7"));
    expect([BRA, CHL].flatMap((key) => ["2021", "2022"].map((year) => shown(state, key, year)))).toEqual(Array(4).fill("7 changed"));
  });

  it("says why a block cannot be read at all", () => {
    const state = run(grid(), paste('"never closed'));
    expect(state.said).toMatchObject({ code: "problem", problem: { code: "paste-unclosed-quote" } });
    expect(state.edits.size).toBe(0);
  });

  it("takes 5,000 cells at once", () => {
    const periods = Array.from({ length: 50 }, (_, index) => String(1970 + index));
    const series = Array.from({ length: 100 }, (_, index) => {
      const key = `GOODS_EXPORTS.A${index}.CHN.A`;
      return { key, refArea: `A${index}`, counterpart: "CHN", label: key, partner: "China", cells: periods.map((period, at) => ({ period, value: String(100 + at), status: "A" as const, baseId: "1", note: null })) };
    });
    const block = series.map((_, row) => periods.map((_period, column) => `${row},${column}5`).join("\t")).join("\r\n");
    const state = run(grid(sampleSource({ series })), paste(block));
    expect(state.dirty.size).toBe(5_000);
  });
});

describe("copy", () => {
  it("writes exact figures without groups, and .. where the source has none", () => {
    expect(copyText(run(grid(), extend(1, 1)))).toBe("100\t110.5\n50\t..");
    expect(copyText(run(grid(sampleSource({ locale: "pt" })), extend(1, 1)))).toBe("100\t110,5\n50\t..");
  });

  it("comes back as the same figures, even where a reader could not tell the decimal sign", () => {
    const spanish = run(grid(sampleSource({ locale: "es" })), ...type("1,2340"), select(0, 0), { do: "edit", mode: "edit" }, { do: "commit", text: "1,234", step: null });
    const copied = run(spanish, select(0, 0), { do: "copied" });
    const state = run(copied, select(1, 0), paste(copied.copied!.text));
    expect(shown(state, CHL, "2021")).toBe("1,234 changed");
  });
});
