/** Every cell of a pasted block becomes a candidate or a refusal with its place and reason; none is dropped. */
import type { NumberOptions } from "@/lib/domain/number";
import type { ObsStatus } from "@/lib/domain/observation";
import { parsePeriod, type Period } from "@/lib/domain/period";
import { problem, type Problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { findDecimalSign } from "./find-decimal-sign";
import { readCell, type ReadCell } from "./read-cell";

/** Where the block falls: the series and periods from its upper left cell on. */
export interface BlockAnchor {
  /** Keys downwards from the first row; across where `turned`. */
  series: readonly string[];
  /** Periods across from the first column; downwards where `turned`. */
  periods: readonly string[];
  /** Whether periods go down and series across. */
  turned?: boolean;
}

export interface BlockOptions extends NumberOptions {
  /** False refuses "12%": the digits alone would be another quantity. Left out: per cent signs are only marked. */
  unitIsPercent?: boolean;
}

/** Rows and columns count from 1, as in a spreadsheet. */
export interface BlockPlace {
  row: number;
  column: number;
  /** What stood in the cell. */
  text: string;
}

export interface CandidateCell extends BlockPlace, ReadCell {
  series: string;
  period: Period;
  value: string | null;
  status: ObsStatus;
}

export interface RefusedCell extends BlockPlace {
  problem: Problem;
}

export interface BlockReading {
  cells: CandidateCell[];
  refused: RefusedCell[];
}

/** Reads the rows onto the anchor. The block's own decimal sign comes before the locale's, unless `options.decimal` is given. */
export function readBlock(rows: readonly (readonly string[])[], anchor: BlockAnchor, options: BlockOptions): BlockReading {
  const settled = { ...options, decimal: options.decimal ?? findDecimalSign(rows.flat()) };
  const reading: BlockReading = { cells: [], refused: [] };
  rows.forEach((texts, rowIndex) => {
    texts.forEach((text, columnIndex) => {
      const place = { row: rowIndex + 1, column: columnIndex + 1, text };
      const cell = readAt(place, anchor, settled);
      if (cell.ok) reading.cells.push({ ...place, ...cell.value });
      else reading.refused.push({ ...place, problem: cell.problem });
    });
  });
  return reading;
}

function readAt(place: BlockPlace, anchor: BlockAnchor, options: BlockOptions): Result<ReadCell & { series: string; period: Period }> {
  const { row, column, text } = place;
  const [down, across] = [row - 1, column - 1];
  const series = anchor.series[anchor.turned ? across : down];
  const period = anchor.periods[anchor.turned ? down : across];
  if (series === undefined || period === undefined) return fail(problem("paste-outside", { row, column }));
  const key = parseSeriesKey(series);
  if (!key.ok) return key;
  const time = parsePeriod(period, key.value.freq);
  if (!time.ok) return time;
  const cell = readCell(text, options);
  if (!cell.ok) return cell;
  if (cell.value.percent && options.unitIsPercent === false) {
    return fail(problem("paste-percent", { row, column, text: text.trim() }));
  }
  return ok({ ...cell.value, series, period: time.value });
}
