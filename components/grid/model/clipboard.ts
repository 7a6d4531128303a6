/** Blocks travel between the grid and a spreadsheet as tab-separated text; nothing of a pasted block is dropped in silence. */
import { joinStatuses } from "@/lib/ingest/join-statuses";
import { parsePaste } from "@/lib/ingest/parse-paste";
import { readBlock, type BlockReading } from "@/lib/ingest/read-block";
import type { CellAddress, CellEdit } from "./cell";
import { change } from "./change";
import { decimalSign, enterCandidate } from "./enter-text";
import { addressAt, indexesAt, type Layout, sizeOf } from "./layout";
import { figureOf } from "./propose";
import { at, boundsOf, type Selection } from "./selection";
import { editAt, groundAt, type GridState } from "./state";

/** The selected rectangle as text; figures exact, without groups; ".." where the source says that there is none. */
export function copyText(state: GridState): string {
  const { top, bottom, left, right } = boundsOf(state.selection);
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) cells.push(textAt(state, row, column));
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

function textAt(state: GridState, row: number, column: number): string {
  const address = addressAt(state.layout, at(row, column));
  const figure = address && figureOf(groundAt(state, address));
  if (!figure) return "";
  return figure.value === null ? ".." : figure.value.replace(".", decimalSign(state));
}

/** The state after a paste at the selection: one undoable step, with a report of what was refused and where. */
export function paste(state: GridState, text: string): GridState {
  const parsed = parsePaste(text);
  if (!parsed.ok) return { ...state, paste: null, said: { code: "problem", problem: parsed.problem } };
  const { selection, layout, facts } = state;
  const joined = joinStatuses(parsed.value);
  const rows = filling(joined.rows, selection);
  const { top, left } = boundsOf(selection);
  const from = indexesAt(layout, at(top, left));
  const anchor = { series: layout.series.slice(from.series).map(({ key }) => key), periods: layout.periods.slice(from.period), turned: layout.isTurned };
  const decimal = state.copied?.text === text ? state.copied.decimal : state.decimal;
  const reading = readBlock(rows, anchor, { locale: facts.locale, decimal, unitIsPercent: facts.unitIsPercent });
  const next = change(state, edited(state, reading, at(top, left)));
  const report = { ...reportOf(reading, layout, at(top, left)), statusColumns: joined.columns };
  const pasted = { ...next, paste: report, said: { code: "pasted", taken: report.taken, refused: report.refused + report.outside.length, blank: report.blank } as const };
  return { ...pasted, selection: covering(rows, top, left, layout) };
}

/** A single figure fills the whole selection. */
function filling(rows: string[][], selection: Selection): string[][] {
  const { top, bottom, left, right } = boundsOf(selection);
  if (rows.length !== 1 || rows[0]!.length !== 1) return rows;
  const [[only]] = rows as [[string]];
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => only));
}

/** A blank cell of the block leaves its cell as it is: absent never means delete. */
function edited(state: GridState, { cells, refused }: BlockReading, { row: top, column: left }: { row: number; column: number }) {
  const edits: (CellAddress & { edit: CellEdit | null })[] = [];
  for (const cell of cells) {
    if (!cell.blank) edits.push({ series: cell.series, period: cell.period, edit: enterCandidate(groundAt(state, cell), cell) });
  }
  for (const { row, column, text, problem } of refused) {
    const address = addressAt(state.layout, at(top + row - 1, left + column - 1));
    if (address) edits.push({ ...address, edit: { proposal: editAt(state, address)?.proposal ?? null, refused: { text, problem } } });
  }
  return edits;
}

function reportOf({ cells, refused }: BlockReading, layout: Layout, from: { row: number; column: number }) {
  // A blank beyond the sheet's edge loses nothing.
  const outside = refused.filter(({ row, column, text }) => text.trim() !== "" && !addressAt(layout, at(from.row + row - 1, from.column + column - 1)));
  const inside = refused.filter(({ row, column }) => addressAt(layout, at(from.row + row - 1, from.column + column - 1)));
  const blank = cells.filter((cell) => cell.blank).length;
  return { taken: cells.length - blank, blank, outside, refused: inside.length, marks: [...new Set(cells.flatMap((cell) => cell.marks))] };
}

function covering(rows: string[][], top: number, left: number, layout: Layout): Selection {
  const width = Math.max(...rows.map((row) => row.length));
  const size = sizeOf(layout);
  const end = at(Math.min(top + rows.length, size.rows) - 1, Math.min(left + width, size.columns) - 1);
  return { active: at(top, left), end, tabColumn: null };
}
