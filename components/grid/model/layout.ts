/** Which series and which periods the sheet shows is worked out here, and a place on the screen is one cell, whichever way the sheet lies. */
import { comparePeriods, freqOf, nextPeriod, periodOfDay, periodRange, type Freq, type Period } from "@/lib/domain/period";
import type { CellAddress } from "./cell";
import type { SeriesRow } from "./source";

export interface Layout {
  series: readonly SeriesRow[];
  periods: readonly Period[];
  /** Whether periods go down and series across. */
  isTurned: boolean;
}

export interface Size {
  rows: number;
  columns: number;
}

/** A place in the layout, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** How many rows and columns of figures the sheet has. */
export function sizeOf({ series, periods, isTurned }: Layout): Size {
  return isTurned ? { rows: periods.length, columns: series.length } : { rows: series.length, columns: periods.length };
}

/** The place where the series with that index and the period with that index meet. */
export function crossing({ isTurned }: Pick<Layout, "isTurned">, series: number, period: number): Place {
  return isTurned ? { row: period, column: series } : { row: series, column: period };
}

/** Which series and which period meet at the place, by their index. */
export function indexesAt({ isTurned }: Pick<Layout, "isTurned">, { row, column }: Place): { series: number; period: number } {
  return isTurned ? { series: column, period: row } : { series: row, period: column };
}

/** The cell at the place, or undefined where the layout has none. */
export function addressAt(layout: Layout, place: Place): CellAddress | undefined {
  const at = indexesAt(layout, place);
  const series = layout.series[at.series]?.key;
  const period = layout.periods[at.period];
  return series === undefined || period === undefined ? undefined : { series, period };
}

/** Where the cell stands, or null where the sheet does not show it. */
export function placeOf(layout: Layout, { series, period }: CellAddress): Place | null {
  const [row, column] = [layout.series.findIndex(({ key }) => key === series), layout.periods.indexOf(period)];
  return row < 0 || column < 0 ? null : crossing(layout, row, column);
}

/** From the first period held to the one after the last; the year of `today` and the two before it where nothing is held. */
export function shownPeriods(held: Iterable<Period>, freq: Freq, today: string): Period[] {
  let first: Period | undefined;
  let last: Period | undefined;
  for (const period of held) {
    if (freqOf(period) !== freq) continue;
    if (first === undefined || comparePeriods(period, first) < 0) first = period;
    if (last === undefined || comparePeriods(period, last) > 0) last = period;
  }
  const now = periodOfDay(today, freq);
  const range = periodRange(first ?? nextPeriod(now, -2), last === undefined ? now : nextPeriod(last));
  return range.ok ? range.value : [last ?? now];
}

/** The periods with one more before or after them. */
export function withPeriod(periods: readonly Period[], side: "before" | "after"): Period[] {
  const edge = side === "before" ? periods[0] : periods.at(-1);
  if (edge === undefined) return [...periods];
  return side === "before" ? [nextPeriod(edge, -1), ...periods] : [...periods, nextPeriod(edge)];
}

/** Rows whose names or key hold every word of the text, whatever case and accents. */
export function findRows(rows: readonly SeriesRow[], text: string): readonly SeriesRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const all = plain(`${row.label} ${row.partner ?? ""} ${row.key}`);
    return words.every((word) => all.includes(word));
  });
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
