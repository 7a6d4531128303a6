/** A table from a file becomes candidates and refusals like a pasted block does, each with its row and column in the file; nothing is dropped. */
import type { Period } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { findDecimalSign } from "../find-decimal-sign";
import type { BlockOptions, CandidateCell, RefusedCell } from "../read-block";
import { readCell } from "../read-cell";
import { readPeriodLabel } from "../read-period-label";
import { cellText, type TableCell } from "./cell";
import { findLayout, type LongLayout, turnRows, type WideLayout } from "./find-layout";
import { makeNameSeries, type NameSeries, type TableTarget } from "./name-series";

export interface TableReading {
  layout: "long" | "across" | "down";
  cells: CandidateCell[];
  refused: RefusedCell[];
}

/** One figure of the table before it is read. */
interface Figure {
  row: number;
  column: number;
  cell: TableCell;
  status: string;
  series: Result<string>;
  /** What named the series. */
  label: string;
  period: Result<Period>;
}

type Rows = readonly (readonly TableCell[])[];

/** Reads the table for the target; fails where no layout is found. Rows and columns count from 1, as a spreadsheet shows them. */
export function readTable(rows: Rows, target: TableTarget, options: BlockOptions): Result<TableReading> {
  const layout = findLayout(rows, target.freq);
  if (!layout) return fail(problem("table-no-layout", { freq: target.freq }));
  const nameSeries = makeNameSeries(target);
  const figures = layout.kind === "long" ? longFigures(rows, layout, target, nameSeries) : wideFigures(rows, layout, nameSeries);
  const texts = figures.flatMap(({ cell }) => (typeof cell === "string" ? [cell] : []));
  return ok({ layout: layout.kind, ...readFigures(figures, { ...options, decimal: options.decimal ?? findDecimalSign(texts) }) });
}

function longFigures(rows: Rows, { headRow, columns }: LongLayout, target: TableTarget, nameSeries: NameSeries): Figure[] {
  const of = (row: readonly TableCell[], column: number | undefined) => (column === undefined ? "" : cellText(row[column]));
  return rows.flatMap((row, index) => {
    if (index <= headRow || row.every((cell) => cellText(cell) === "")) return [];
    const labels = [of(row, columns.series), of(row, columns.refArea), of(row, columns.counterpart)].filter(Boolean);
    return {
      row: index + 1,
      column: columns.value + 1,
      cell: row[columns.value] ?? null,
      status: of(row, columns.status),
      series: otherThan(target, of(row, columns.indicator), of(row, columns.freq)) ?? nameSeries(labels),
      label: labels.join(" "),
      period: readPeriodLabel(of(row, columns.period), target.freq),
    };
  });
}

/** A row of another indicator or frequency belongs elsewhere. */
function otherThan({ indicator, freq }: TableTarget, given: string, givenFreq: string): Result<never> | null {
  const isOther = (given !== "" && given !== indicator) || (givenFreq !== "" && givenFreq !== freq);
  return isOther ? fail(problem("table-series-other", { series: [given, givenFreq].filter(Boolean).join(" "), indicator, freq })) : null;
}

function wideFigures(rows: Rows, layout: WideLayout, nameSeries: NameSeries): Figure[] {
  const isDown = layout.kind === "down";
  const lines = isDown ? turnRows(rows) : rows;
  const taken = new Set(layout.periods.map(({ column }) => column));
  const first = Math.min(...taken);
  return lines.flatMap((line, index) => {
    if (index === layout.headRow) return [];
    const labels = line.slice(0, first).map(cellText).filter(Boolean);
    const filled = layout.periods.filter(({ column }) => cellText(line[column]) !== "");
    if (filled.length === 0) return [];
    const series = nameSeries(labels);
    return filled.map(({ column, period }) => ({
      ...(isDown ? { row: column + 1, column: index + 1 } : { row: index + 1, column: column + 1 }),
      cell: line[column] ?? null,
      // A letter in the column after the figure, where that is no period of its own.
      status: taken.has(column + 1) || !/^[A-Za-z]$/.test(cellText(line[column + 1])) ? "" : cellText(line[column + 1]),
      series,
      label: labels.join(" "),
      period: ok(period),
    }));
  });
}

function readFigures(figures: readonly Figure[], options: BlockOptions): Pick<TableReading, "cells" | "refused"> {
  const cells: CandidateCell[] = [];
  const refused: RefusedCell[] = [];
  const seen = new Map<string, CandidateCell>();
  for (const figure of figures) {
    const place = { row: figure.row, column: figure.column, text: [cellText(figure.cell), figure.status].filter(Boolean).join(" ") };
    const read = readFigure(figure, place.text, options);
    if (!read.ok) {
      refused.push({ ...place, text: read.problem.code.startsWith("table-series") ? `${figure.label} ${place.text}`.trim() : place.text, problem: read.problem });
      continue;
    }
    const cell = { ...place, ...read.value };
    const before = seen.get(`${cell.series} ${cell.period}`);
    if (!before) {
      seen.set(`${cell.series} ${cell.period}`, cell);
      cells.push(cell);
    } else if (before.value !== cell.value || before.status !== cell.status) {
      refused.push({ ...place, problem: problem("table-twice", { series: cell.series, period: cell.period, first: before.text, row: before.row, column: before.column }) });
    }
  }
  return { cells, refused };
}

function readFigure({ cell, series, period, row, column }: Figure, text: string, options: BlockOptions): Result<Omit<CandidateCell, "row" | "column" | "text">> {
  if (!series.ok) return series;
  if (!period.ok) return period;
  // A number of the spreadsheet has its decimal sign settled, whatever the language.
  const read = readCell(text, typeof cell === "number" ? { ...options, decimal: "." } : options);
  if (!read.ok) return read;
  if (read.value.percent && options.unitIsPercent === false) return fail(problem("paste-percent", { row, column, text }));
  return ok({ ...read.value, series: series.value, period: period.value });
}

