/** Tests of the grid share one small sheet: two series, the years 2021 to 2024, and 2025 still empty. */
import { openGrid } from "../open";
import { type GridAction, reduceGrid } from "../reduce";
import type { GridSource } from "../source";
import { editAt, type GridState, publishedAt } from "../state";
import { viewOf } from "../cell-view";

export const BRA = "GOODS_EXPORTS.BRA.CHN.A";
export const CHL = "GOODS_EXPORTS.CHL.CHN.A";

const YEARS = ["2021", "2022", "2023", "2024"];

function published(id: number, values: (string | null)[]) {
  return values.map((value, index) => ({ period: YEARS[index]!, value, status: value === null ? ("M" as const) : index === 3 ? ("P" as const) : ("A" as const), baseId: String(id + index), note: null }));
}

export function sampleSource(rest: Partial<GridSource> = {}): GridSource {
  return {
    locale: "en",
    indicator: "GOODS_EXPORTS",
    facts: { minValue: "0", maxValue: null },
    publication: 7,
    context: { members: {}, mirrors: [] },
    unitIsPercent: false,
    freq: "A",
    today: "2026-01-15",
    actor: { id: 1, name: "Ana" },
    areas: [["BRA", "Brazil", "Brasil"], ["CHL", "Chile"], ["CHN", "China"], ["PER", "Peru"]].map(([code, ...names]) => ({ code: code!, name: names[0]!, names })),
    series: [
      { key: BRA, refArea: "BRA", counterpart: "CHN", label: "Brazil", partner: "China", cells: published(10, ["100", "110.5", "120", "130"]) },
      { key: CHL, refArea: "CHL", counterpart: "CHN", label: "Chile", partner: "China", cells: published(20, ["50", null, "60", "65"]) },
    ],
    draft: null,
    defaultMessage: "Update of exports",
    ...rest,
  };
}

/** The sheet after the actions; it opens with the first cell active. */
export function grid(source: GridSource = sampleSource()) {
  return run(openGrid(source), { do: "select", place: { row: 0, column: 0 } });
}

export function run(state: GridState, ...actions: GridAction[]): GridState {
  return actions.reduce(reduceGrid, state);
}

/** Typed over the active cell, then Enter. */
export function type(text: string): GridAction[] {
  return [{ do: "edit", mode: "type" }, { do: "commit", text, step: { go: "enter-down" } }];
}

export const select = (row: number, column: number): GridAction => ({ do: "select", place: { row, column } });
export const extend = (row: number, column: number): GridAction => ({ do: "select", place: { row, column }, extend: true });

/** What the cell shows. */
export function shown(state: GridState, series: string, period: string): string {
  const address = { series, period };
  const view = viewOf(publishedAt(state, address), editAt(state, address), [], state.facts.locale);
  return view.text + (view.mark ?? "") + (view.isRemoved ? " removed" : view.isChanged ? " changed" : "");
}
