/** The sheet grows by periods and series, and shows the rows that are looked for; what is filled in elsewhere stays. */
import type { Period } from "@/lib/domain/period";
import { formatSeriesKey, NO_COUNTERPART } from "@/lib/domain/series-key";
import type { CellAddress } from "./cell";
import { crossing, findRows, indexesAt, type Place, shownPeriods, withPeriod } from "./layout";
import { single, within } from "./selection";
import type { GridState } from "./state";
import type { SeriesRow } from "./source";

export interface SeriesChoice {
  refArea: string;
  counterpart: string;
}

/** Shows one more period at the side and goes to it. */
export function showPeriod(state: GridState, side: "before" | "after"): GridState {
  const periods = withPeriod(state.layout.periods, side);
  const index = side === "before" ? 0 : periods.length - 1;
  const layout = { ...state.layout, periods };
  return { ...state, layout, selection: single(crossing(layout, activeIndexes(state).series, index)), said: { code: "period-added", period: periods[index]! } };
}

/** Shows a row for the series and goes to it, or only goes to it where it is there already. */
export function addSeries(state: GridState, choice: SeriesChoice): GridState {
  const row = rowOf(state, choice);
  const rows = state.rows.some(({ key }) => key === row.key) ? state.rows : [...state.rows, row];
  const index = rows.findIndex(({ key }) => key === row.key);
  const layout = { ...state.layout, series: rows };
  return { ...state, rows, find: "", layout, selection: single(crossing(layout, index, activeIndexes(state).period)), said: { code: "series-added", series: row.key } };
}

/** Only the rows that hold the words are shown; the selection stays on its series where that is one of them. */
export function findSeries(state: GridState, text: string): GridState {
  const active = activeIndexes(state);
  const before = state.layout.series[active.series]?.key;
  const series = findRows(state.rows, text);
  const layout = { ...state.layout, series };
  const index = Math.max(0, series.findIndex(({ key }) => key === before));
  return { ...state, find: text, layout, selection: within(single(crossing(layout, index, active.period)), layout), said: { code: "found", count: series.length } };
}

/** The same cells the other way round: what stood in a row stands in a column, and the selection stays on its cells. */
export function turn(state: GridState): GridState {
  const { layout, selection } = state;
  const layoutTurned = { ...layout, isTurned: !layout.isTurned };
  const turned = (place: Place) => ({ row: place.column, column: place.row });
  return { ...state, layout: layoutTurned, selection: { active: turned(selection.active), end: turned(selection.end), tabColumn: null } };
}

/** Rows for the proposals whose series the sheet does not show: a draft's new series are there when it is opened again. */
export function withProposedRows(state: GridState, cells: Iterable<CellAddress>): GridState {
  const known = new Set(state.rows.map(({ key }) => key));
  const added: SeriesRow[] = [];
  for (const { series } of cells) {
    const [, refArea, counterpart, freq] = series.split(".");
    if (known.has(series) || freq !== state.facts.freq || !refArea || !counterpart) continue;
    known.add(series);
    added.push(rowOf(state, { refArea, counterpart }));
  }
  if (added.length === 0) return state;
  const rows = [...state.rows, ...added];
  return { ...state, rows, layout: { ...state.layout, series: findRows(rows, state.find) } };
}

/** Periods from the first to the last of those shown and given. */
export function coverPeriods(state: GridState, periods: Iterable<Period>): GridState {
  const shown = state.layout.periods;
  const all = shownPeriods([...shown, ...periods], state.facts.freq, shown[0] ?? "");
  // What is given reaches the last period at most; the one after it is added for edits of what is published.
  const last = Math.max(all.indexOf(shown.at(-1) ?? ""), ...[...periods].map((period) => all.indexOf(period)));
  return all.length === shown.length ? state : { ...state, layout: { ...state.layout, periods: all.slice(0, last + 1) } };
}

function activeIndexes({ layout, selection }: GridState) {
  return indexesAt(layout, selection.active);
}

function rowOf({ facts }: GridState, { refArea, counterpart }: SeriesChoice): SeriesRow {
  const name = (code: string) => facts.areas.find((area) => area.code === code)?.name ?? code;
  return {
    key: formatSeriesKey({ indicator: facts.indicator, refArea, counterpart, freq: facts.freq }),
    refArea,
    counterpart,
    label: name(refArea),
    partner: counterpart === NO_COUNTERPART ? null : name(counterpart),
  };
}
