/** How much is proposed, and what still speaks against it, is counted over the changed cells, wherever they are on the screen. */
import type { CellAddress } from "./cell";
import { type CellView, viewOf } from "./cell-view";
import type { FindingsAt } from "./findings";
import { crossing, type Place } from "./layout";
import { cellsOf } from "./sheet";
import { type GridState, publishedAt } from "./state";

export interface Summary {
  changed: number;
  /** Cells whose text could not be read. */
  refused: number;
  errors: CellAddress[];
  warnings: CellAddress[];
}

export function summarize(state: GridState, findingsAt: FindingsAt): Summary {
  const summary: Summary = { changed: 0, refused: 0, errors: [], warnings: [] };
  for (const { cell, ...address } of cellsOf(state.edits)) {
    if (!isOfThisPage(state, address)) continue;
    const view: CellView = viewOf(publishedAt(state, address), cell, findingsAt(address), state.facts.locale);
    if (view.isChanged) summary.changed += 1;
    if (cell.refused) summary.refused += 1;
    if (view.tone === "error") summary.errors.push(address);
    if (view.tone === "warning") summary.warnings.push(address);
  }
  return summary;
}

/** The first of the cells after the active one in reading order, round the corner where there is none; null where none can be seen. */
export function nextPlace({ layout, selection }: GridState, cells: readonly CellAddress[]): Place | null {
  const seriesAt = new Map(layout.series.map(({ key }, index) => [key, index]));
  const periodsAt = new Map(layout.periods.map((period, index) => [period, index]));
  const places = cells.flatMap((cell): Place[] => {
    const [series, period] = [seriesAt.get(cell.series), periodsAt.get(cell.period)];
    return series === undefined || period === undefined ? [] : [crossing(layout, series, period)];
  });
  places.sort((a, b) => a.row - b.row || a.column - b.column);
  const { row, column } = selection.active;
  return places.find((place) => place.row > row || (place.row === row && place.column > column)) ?? places[0] ?? null;
}

/** A draft may hold cells of other frequencies, which another view of the grid shows. */
function isOfThisPage({ facts }: GridState, { series }: CellAddress): boolean {
  return series.endsWith(`.${facts.freq}`);
}
