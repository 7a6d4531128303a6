/** Cells lie by series and period; a sheet that changes shares everything it did not change with the one before. */
import type { Period } from "@/lib/domain/period";
import type { CellAddress } from "./cell";

/** By series key, then by period. */
export type Sheet<T> = ReadonlyMap<string, ReadonlyMap<Period, T>>;

export function cellOf<T>(sheet: Sheet<T>, { series, period }: CellAddress): T | null {
  return sheet.get(series)?.get(period) ?? null;
}

/** The sheet with the cells written; null takes a cell out. */
export function withCells<T>(sheet: Sheet<T>, cells: readonly (CellAddress & { cell: T | null })[]): Sheet<T> {
  const next = new Map(sheet);
  const copied = new Map<string, Map<Period, T>>();
  for (const { series, period, cell } of cells) {
    const row = copied.get(series) ?? new Map(next.get(series));
    copied.set(series, row);
    if (cell === null) row.delete(period);
    else row.set(period, cell);
  }
  for (const [series, row] of copied) {
    if (row.size > 0) next.set(series, row);
    else next.delete(series);
  }
  return next;
}

/** All cells of the sheet with their addresses. */
export function* cellsOf<T>(sheet: Sheet<T>): Generator<CellAddress & { cell: T }> {
  for (const [series, row] of sheet) {
    for (const [period, cell] of row) yield { series, period, cell };
  }
}
