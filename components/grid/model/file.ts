/** What a file would change is worked out before anything is written, and written as one step that can be undone. Absent never means delete. */
import { sameObservation } from "@/lib/domain/revision";
import type { Result } from "@/lib/domain/result";
import type { CandidateCell } from "@/lib/ingest/read-block";
import type { TableCell } from "@/lib/ingest/table/cell";
import { readTable, type TableReading } from "@/lib/ingest/table/read-table";
import { change } from "./change";
import { enterCandidate } from "./enter-text";
import { coverPeriods, findSeries, withProposedRows } from "./extend";
import { figureOf } from "./propose";
import { activeAddress, type GridState, groundAt } from "./state";

/** The cells of the file by what they would do to the draft. */
export interface FileDiff {
  layout: TableReading["layout"];
  fresh: CandidateCell[];
  changed: CandidateCell[];
  /** Figures that stand so already. */
  same: number;
  refused: TableReading["refused"];
}

/** Reads one table of a file for this sheet, or says why it has no layout. */
export function readFileTable(state: GridState, rows: readonly (readonly TableCell[])[]): Result<TableReading> {
  const { facts } = state;
  const target = { indicator: facts.indicator, freq: facts.freq, series: state.rows, areas: facts.areas, fallback: activeAddress(state)?.series ?? null };
  return readTable(rows, target, { locale: facts.locale, decimal: state.decimal, unitIsPercent: facts.unitIsPercent });
}

export function diffFile(state: GridState, { layout, cells, refused }: TableReading): FileDiff {
  const diff: FileDiff = { layout, fresh: [], changed: [], same: 0, refused };
  for (const cell of cells) {
    if (cell.blank) continue;
    const [before, after] = [figureOf(groundAt(state, cell)), outcomeOf(state, cell)];
    if (before === null) diff.fresh.push(cell);
    else if (after && sameObservation(before, after)) diff.same += 1;
    else diff.changed.push(cell);
  }
  return diff;
}

/** The figure as it would stand: a file that names no status leaves the one that is there. */
export function outcomeOf(state: GridState, cell: CandidateCell) {
  const ground = groundAt(state, cell);
  return figureOf({ published: ground.published, edit: enterCandidate(ground, cell) });
}

/** The new and changed figures stand in the draft; the sheet shows their series and periods. */
export function takeFile(state: GridState, { fresh, changed }: FileDiff): GridState {
  const cells = [...fresh, ...changed];
  const wide = coverPeriods(withProposedRows(findSeries(state, ""), cells), cells.map(({ period }) => period));
  const next = change(wide, cells.map((cell) => ({ series: cell.series, period: cell.period, edit: enterCandidate(groundAt(wide, cell), cell) })));
  return { ...next, said: { code: "filled", count: cells.length } };
}
