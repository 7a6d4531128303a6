/** The sheet's measures in pixels; app and tests read them here. */
export const ROW_HEIGHT_PX = 40;
export const HEAD_HEIGHT_PX = 36;

/** The names of the series leave room for figures on a phone. */
export function labelWidthPx(sheetWidthPx: number): number {
  return sheetWidthPx > 0 && sheetWidthPx < 560 ? 120 : 208;
}

/** Columns are as wide as the longest figure, within reason. */
export function columnWidthPx(digitsMax: number): number {
  const groups = Math.floor(digitsMax / 3);
  return Math.min(200, Math.max(92, Math.round((digitsMax + groups * 0.5) * 8 + 24)));
}

/** The id of the one cell that takes the focus, so that who points at a cell from outside can go to it. */
export const ACTIVE_CELL_ID = "grid-active-cell";
