/** Figures of many series are one long table, with the same columns in every kind of file. */
import type { Observation } from "@/lib/domain/observation";
import { csvField, csvLine } from "./csv-text";
import type { Cell } from "./xlsx/sheet";

const FIGURE_COLUMNS = ["SERIES", "INDICATOR", "REF_AREA", "COUNTERPART", "FREQ", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "UNIT", "UNIT_MULT", "SOURCE"] as const;

export interface TableSeries {
  key: string;
  indicator: string;
  refArea: string;
  counterpart: string;
  freq: string;
  unit: string;
  unitMult: number;
  source: { publisher: string; title: string };
  observations: readonly Observation[];
}

export const figuresHeader = (): string => csvLine(FIGURE_COLUMNS);

/** The lines of one series; values are digits as they are, never re-rounded and never quoted. */
export function figuresLines(series: TableSeries): string {
  const before = [series.key, series.indicator, series.refArea, series.counterpart, series.freq].map(csvField).join(",");
  const after = `${csvField(series.unit)},${series.unitMult},${csvField(sourceOf(series))}`;
  let lines = "";
  for (const { period, value, status } of series.observations) lines += `${before},${period},${value ?? ""},${status},${after}\r\n`;
  return lines;
}

/** For a worksheet: the names of the columns with their widths in letters. */
export const FIGURE_SHEET = FIGURE_COLUMNS.map((name, index) => ({ name, width: [30, 22, 10, 13, 6, 13, 18, 12, 24, 11, 60][index]! }));

export function* figuresRows(series: TableSeries): Generator<Cell[]> {
  const source = sourceOf(series);
  const { key, indicator, refArea, counterpart, freq, unit, unitMult } = series;
  for (const { period, value, status } of series.observations) {
    yield [key, indicator, refArea, counterpart, freq, period, value === null ? null : { digits: value }, status, unit, { digits: String(unitMult) }, source];
  }
}

const sourceOf = ({ source }: TableSeries) => `${source.publisher}, ${source.title}`;
