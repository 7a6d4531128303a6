import { describe, expect, it } from "vitest";
import { problem } from "@/lib/domain/problem";
import { makeChecker } from "./findings";
import { keptEdits, readKept, restore } from "./kept-edits";
import { openGrid } from "./open";
import { hasWaiting, isNothing, nextBatch, requestOf } from "./queue";
import { BRA, CHL, grid, run, sampleSource, select, shown, type } from "./testing/sample-grid";
import { editAt, type GridState } from "./state";
import { nextPlace, summarize } from "./summary";

const draft = { id: 7, state: "draft" as const, message: "Update of exports" };
const save = (state: GridState) => run(state, { do: "acknowledge", batch: nextBatch(state), draft });

describe("the queue", () => {
  it("sends what was changed with the version it was made on, and is empty once the server has it", () => {
    const state = run(grid(), ...type("101"), select(0, 1), { do: "clear" });
    expect(requestOf(state, nextBatch(state))).toEqual({
      changesetId: null,
      creation: null,
      cells: [
        { series: BRA, period: "2021", value: "101", status: "A", kind: "revision", note: null, answer: null, baseId: "10" },
        { series: BRA, period: "2022", remove: true, kind: "revision", note: null, answer: null, baseId: "11" },
      ],
      dropped: [],
      anew: [],
    });
    expect(hasWaiting(save(state))).toBe(false);
  });

  it("keeps a cell that was changed while it was being sent", () => {
    const state = run(grid(), ...type("101"));
    const batch = nextBatch(state);
    const later = run(state, select(0, 0), ...type("102"), { do: "acknowledge", batch, draft });
    expect(requestOf(later, nextBatch(later))).toMatchObject({ changesetId: 7, cells: [{ value: "102" }] });
  });

  it("tells the server when a saved proposal is taken back, also by undo", () => {
    const saved = save(run(grid(), ...type("101")));
    const state = run(saved, { do: "undo" });
    expect(requestOf(state, nextBatch(state))).toMatchObject({ cells: [], dropped: [{ series: BRA, period: "2021" }] });
    const again = run(save(state), { do: "redo" });
    expect(requestOf(again, nextBatch(again))).toMatchObject({ cells: [{ value: "101" }], dropped: [] });
  });

  it("asks for no draft where all was taken back before it was sent", () => {
    expect(isNothing(run(grid(), ...type("101"), { do: "undo" }))).toBe(true);
    expect(isNothing(run(grid(), ...type("101"), { do: "creating", creation: { key: "k", message: "m" } }, { do: "undo" }))).toBe(false);
  });

  it("writes a cell anew where a saved note was taken back", () => {
    const noted = save(run(grid(), ...type("101"), select(0, 0), { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "note", value: "why" } }));
    const state = run(noted, { do: "field", cell: { series: BRA, period: "2021" }, entry: { field: "note", value: "" } });
    expect(nextBatch(state).anew).toEqual([{ series: BRA, period: "2021" }]);
  });

  it("marks the cells that the server refuses, and sends the others", () => {
    const state = run(grid(), ...type("101"), select(1, 0), ...type("51"));
    const refused = run(state, { do: "refuse", batch: nextBatch(state), problem: problem("invalid-input", {}, { errors: [{ path: "items.0.series", message: "There is no area." }] }) });
    expect(editAt(refused, { series: BRA, period: "2021" })?.refused?.problem.message).toBe("There is no area.");
    expect([...refused.dirty.keys()]).toEqual([`${CHL} 2021`]);
  });

  it("carries a public reason that was put differently", () => {
    const state = run(save(run(grid(), ...type("101"))), { do: "message", text: "Customs bulletin 11" });
    expect(hasWaiting(state)).toBe(true);
    expect(requestOf(state, nextBatch(state)).message).toBe("Customs bulletin 11");
  });
});

describe("edits kept in the browser", () => {
  it("come back as they were, refused text included, and are sent", () => {
    const state = run(grid(), ...type("101"), ...type("junk"), { do: "message", text: "Bulletin" });
    const kept = readKept(JSON.stringify(keptEdits(state)));
    const restored = restore(openGrid(sampleSource()), kept!);
    expect([restored.edits, restored.dirty, restored.message]).toEqual([state.edits, state.dirty, "Bulletin"]);
  });

  it("bring their rows and columns along", () => {
    const state = run(grid(), { do: "add-series", choice: { refArea: "PER", counterpart: "CHN" } }, { do: "add-period", side: "after" }, ...type("5"));
    const restored = restore(openGrid(sampleSource()), keptEdits(state)!);
    expect(restored.rows.at(-1)?.label).toBe("Peru");
    expect(restored.layout.periods.at(-1)).toBe("2026");
  });

  it("are none where the server has all, and let go of what was published since", () => {
    const state = run(grid(), ...type("101"));
    expect(keptEdits(save(state))).toBeNull();
    const source = sampleSource();
    source.series[0]!.cells[0]!.value = "101";
    expect(restore(openGrid(source), keptEdits(state)!).dirty.size).toBe(0);
  });

  it("are not believed where they are none of ours", () => {
    expect(readKept(null)).toBeNull();
    expect(readKept("{")).toBeNull();
    expect(readKept('{"cells":3}')).toBeNull();
    expect(readKept('{"cells":[{"series":"x","period":"2021","edit":null}]}')?.cells).toEqual([]);
    expect(readKept(`{"cells":[{"series":"${BRA}","period":"2021","edit":{"proposal":{"value":"1e5","status":"A"},"refused":null}}]}`)?.cells).toEqual([]);
  });
});

describe("a draft that is opened again", () => {
  const proposal = { value: "101", status: "A" as const, remove: false, kind: "revision" as const, note: null, answer: null, baseId: "10", by: "Ben" };
  const open = (cells: (typeof proposal & { series: string; period: string })[]) => openGrid(sampleSource({ draft: { ...draft, cells, comments: [] } }));

  it("stands in its cells, with rows for its new series, and has nothing to send", () => {
    const state = open([{ series: BRA, period: "2021", ...proposal }, { series: "GOODS_EXPORTS.PER.CHN.A", period: "2027", ...proposal, baseId: null as never, kind: "first" as never }]);
    expect(shown(state, BRA, "2021")).toBe("101 changed");
    expect(state.rows.at(-1)?.label).toBe("Peru");
    expect(state.layout.periods.at(-1)).toBe("2028");
    expect(hasWaiting(state)).toBe(false);
  });

  it("shows where what is published changed since, until its author keeps the proposal", () => {
    const state = run(open([{ series: BRA, period: "2021", ...proposal, baseId: "9" }]), select(0, 0));
    const check = makeChecker(state);
    const errors = (of: GridState) => summarize(of, ({ series, period }) => check(of, series).get(period) ?? []).errors;
    expect(errors(state)).toEqual([{ series: BRA, period: "2021" }]);
    const kept = run(state, { do: "keep-mine" });
    expect(errors(kept)).toEqual([]);
    expect(requestOf(kept, nextBatch(kept)).cells).toMatchObject([{ baseId: "10" }]);
  });
});

describe("checks while typing", () => {
  it("are those of the server: an error blocks, a warning goes once it is answered", () => {
    const state = run(grid(), ...type("-5"), select(0, 1), ...type("110500"));
    const check = makeChecker(state);
    const summary = (of: GridState) => summarize(of, ({ series, period }) => check(of, series).get(period) ?? []);
    expect(summary(state)).toMatchObject({ changed: 2, errors: [{ period: "2021" }], warnings: [{ period: "2022" }] });
    expect(check(state, BRA)).toBe(check(state, BRA));
    expect(summary(run(state, { do: "field", cell: { series: BRA, period: "2022" }, entry: { field: "answer", value: "the source says so" } })).warnings).toEqual([]);
    expect(nextPlace(run(state, select(0, 4)), summary(state).errors)).toEqual({ row: 0, column: 0 });
  });
});
