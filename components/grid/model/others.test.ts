import { expect, it } from "vitest";
import { isOvertaken } from "./propose";
import { cellOf } from "./sheet";
import { editAt, publishedAt } from "./state";
import { BRA, CHL, grid, run, type } from "./testing/sample-grid";

const theirs = { series: CHL, period: "2024", value: "66", status: "A" as const, remove: false, by: "Ben", changeset: 12 };

it("what others propose stands beside one's own until it is taken back", () => {
  const state = run(grid(), { do: "hear-others", news: { publication: 7, cells: [theirs], published: [] } });
  expect(cellOf(state.others, theirs)).toMatchObject({ value: "66", by: "Ben" });
  expect(run(state, { do: "hear-others", news: { publication: 7, cells: [], published: [] } }).others.size).toBe(0);
});

it("no news leave the very same state", () => {
  const news = { publication: 7, cells: [theirs], published: [] };
  const state = run(grid(), { do: "hear-others", news });
  expect(run(state, { do: "hear-others", news: structuredClone(news) })).toBe(state);
});

it("what was published meanwhile overtakes a proposal, which is kept and shown against it", () => {
  const typed = run(grid(), ...type("101"));
  const cell = { period: "2021", value: "99", status: "A" as const, baseId: "77", note: null };
  const state = run(typed, { do: "hear-others", news: { publication: 8, cells: [], published: [{ series: BRA, period: "2021", cell }, { series: BRA, period: "2026", cell: { ...cell, period: "2026" } }, { series: CHL, period: "2023", cell: null }] } });
  expect(state.publication).toBe(8);
  expect(publishedAt(state, { series: BRA, period: "2021" })?.value).toBe("99");
  expect(publishedAt(state, { series: CHL, period: "2023" })).toBeNull();
  expect(state.layout.periods.at(-1)).toBe("2026");
  const { proposal } = editAt(state, { series: BRA, period: "2021" })!;
  expect(proposal?.value).toBe("101");
  expect(isOvertaken(publishedAt(state, { series: BRA, period: "2021" }), proposal!)).toBe(true);
});
