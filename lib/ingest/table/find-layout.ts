/** How a table lies is found from the table itself: one figure a row under named heads, or periods across, or periods down. */
import { comparePeriods, type Freq, type Period } from "@/lib/domain/period";
import { readPeriodLabel } from "../read-period-label";
import { cellText, type TableCell } from "./cell";

type Rows = readonly (readonly TableCell[])[];

/** Columns of a table with one figure a row, by what they hold; indexes count from 0. */
export interface LongColumns {
  series?: number;
  refArea?: number;
  counterpart?: number;
  indicator?: number;
  freq?: number;
  period: number;
  value: number;
  status?: number;
}

export interface LongLayout {
  kind: "long";
  headRow: number;
  columns: LongColumns;
}

/** Periods stand in one line, across in a row or, once the table is turned, down in a column. */
export interface WideLayout {
  kind: "across" | "down";
  headRow: number;
  periods: { column: number; period: Period }[];
}

/** Heads are looked for in the first rows: titles and notes stand above them. */
const HEAD_ROWS_MAX = 40;

const NAMES: Record<keyof LongColumns, readonly string[]> = {
  series: ["SERIES", "SERIES_KEY", "KEY"],
  refArea: ["REF_AREA", "REFAREA", "AREA", "COUNTRY", "ISO3", "REPORTER"],
  counterpart: ["COUNTERPART_AREA", "COUNTERPART", "PARTNER"],
  indicator: ["INDICATOR"],
  freq: ["FREQ", "FREQUENCY"],
  period: ["TIME_PERIOD", "PERIOD", "TIME", "YEAR", "DATE"],
  value: ["OBS_VALUE", "VALUE"],
  status: ["OBS_STATUS", "STATUS"],
};

/** The layout, or null where nothing in the table reads as periods of the frequency. */
export function findLayout(rows: Rows, freq: Freq): LongLayout | WideLayout | null {
  const long = longLayout(rows);
  if (long) return long;
  const across = periodLine(rows, freq);
  const down = periodLine(turnRows(rows), freq);
  if (!across && !down) return null;
  return (across?.periods.length ?? 0) >= (down?.periods.length ?? 0) ? { kind: "across", ...across! } : { kind: "down", ...down! };
}

/** Rows as columns. */
export function turnRows(rows: Rows): TableCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

function longLayout(rows: Rows): LongLayout | null {
  for (const [headRow, row] of rows.slice(0, HEAD_ROWS_MAX).entries()) {
    const heads = row.map((cell) => cellText(cell).toUpperCase().replace(/[^A-Z0-9]+/g, "_"));
    const columns: Partial<LongColumns> = {};
    for (const [name, words] of Object.entries(NAMES) as [keyof LongColumns, readonly string[]][]) {
      const place = words.map((word) => heads.indexOf(word)).find((index) => index >= 0);
      if (place !== undefined) columns[name] = place;
    }
    const { period, value } = columns;
    if (period !== undefined && value !== undefined) return { kind: "long", headRow, columns: { ...columns, period, value } };
  }
  return null;
}

/** The row with the most periods that stand in order, each once; figures that look like years seldom do. */
function periodLine(rows: Rows, freq: Freq): Omit<WideLayout, "kind"> | null {
  let best: Omit<WideLayout, "kind"> | null = null;
  for (const [headRow, row] of rows.slice(0, HEAD_ROWS_MAX).entries()) {
    const periods = row.flatMap((cell, column) => {
      const read = readPeriodLabel(cellText(cell), freq);
      return read.ok ? [{ column, period: read.value }] : [];
    });
    if (periods.length > (best?.periods.length ?? 0) && inOrder(periods.map(({ period }) => period))) best = { headRow, periods };
  }
  return best;
}

function inOrder(periods: readonly Period[]): boolean {
  const steps = periods.slice(1).map((period, index) => Math.sign(comparePeriods(period, periods[index]!)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}
