/** Which series stand as rows and which periods as columns is worked out here, and a place on the screen is one cell. */
import { comparePeriods, freqOf, nextPeriod, periodOfDay, periodRange, type Freq, type Period } from "@/lib/domain/period";
import type { CellAddress } from "./cell";
import type { SeriesRow } from "./source";

export interface Layout {
  rows: readonly SeriesRow[];
  columns: readonly Period[];
}

/** A place in the layout, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** The cell at the place, or undefined where the layout has none. */
export function addressAt({ rows, columns }: Layout, { row, column }: Place): CellAddress | undefined {
  const series = rows[row]?.key;
  const period = columns[column];
  return series === undefined || period === undefined ? undefined : { series, period };
}

/** From the first period held to the one after the last; the year of `today` and the two before it where nothing is held. */
export function periodColumns(held: Iterable<Period>, freq: Freq, today: string): Period[] {
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

/** The columns with one more period before or after them. */
export function withPeriod(columns: readonly Period[], side: "before" | "after"): Period[] {
  const edge = side === "before" ? columns[0] : columns.at(-1);
  if (edge === undefined) return [...columns];
  return side === "before" ? [nextPeriod(edge, -1), ...columns] : [...columns, nextPeriod(edge)];
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
