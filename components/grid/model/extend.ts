/** The sheet grows by periods and series, and shows the rows that are looked for; what is filled in elsewhere stays. */
import type { Period } from "@/lib/domain/period";
import { formatSeriesKey, NO_COUNTERPART } from "@/lib/domain/series-key";
import type { CellAddress } from "./cell";
import { findRows, periodColumns, withPeriod } from "./layout";
import { at, single, within } from "./selection";
import type { GridState } from "./state";
import type { SeriesRow } from "./source";

export interface SeriesChoice {
  refArea: string;
  counterpart: string;
}

/** Shows one more period at the side and goes to it. */
export function showPeriod(state: GridState, side: "before" | "after"): GridState {
  const columns = withPeriod(state.layout.columns, side);
  const column = side === "before" ? 0 : columns.length - 1;
  const layout = { ...state.layout, columns };
  return { ...state, layout, selection: single(at(state.selection.active.row, column)), said: { code: "period-added", period: columns[column]! } };
}

/** Shows a row for the series and goes to it, or only goes to it where it is there already. */
export function addSeries(state: GridState, choice: SeriesChoice): GridState {
  const row = rowOf(state, choice);
  const rows = state.rows.some(({ key }) => key === row.key) ? state.rows : [...state.rows, row];
  const place = rows.findIndex(({ key }) => key === row.key);
  return { ...state, rows, find: "", layout: { ...state.layout, rows }, selection: single(at(place, state.selection.active.column)), said: { code: "series-added", series: row.key } };
}

/** Only the rows that hold the words are shown; the selection stays on its series where that is one of them. */
export function findSeries(state: GridState, text: string): GridState {
  const before = state.layout.rows[state.selection.active.row]?.key;
  const rows = findRows(state.rows, text);
  const layout = { ...state.layout, rows };
  const row = Math.max(0, rows.findIndex(({ key }) => key === before));
  return { ...state, find: text, layout, selection: within(single(at(row, state.selection.active.column)), layout), said: { code: "found", count: rows.length } };
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
  return { ...state, rows, layout: { ...state.layout, rows: findRows(rows, state.find) } };
}

/** Columns from the first to the last of the periods shown and given. */
export function coverPeriods(state: GridState, periods: Iterable<Period>): GridState {
  const { columns } = state.layout;
  const all = periodColumns([...columns, ...periods], state.facts.freq, columns[0] ?? "");
  // What is given reaches the last column at most; the one after it is added for edits of what is published.
  const last = Math.max(all.indexOf(columns.at(-1) ?? ""), ...[...periods].map((period) => all.indexOf(period)));
  return all.length === columns.length ? state : { ...state, layout: { ...state.layout, columns: all.slice(0, last + 1) } };
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
