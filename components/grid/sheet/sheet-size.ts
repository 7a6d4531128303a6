/** The sheet's measures in pixels; app and tests read them here. */
export const ROW_HEIGHT_PX = 40;

/** The head has a second line where series with partners stand in it. */
export function headHeightPx(isTurned: boolean): number {
  return isTurned ? 48 : 36;
}

/** The names of the series leave room for figures on a phone; periods need little. */
export function labelWidthPx(sheetWidthPx: number, isTurned: boolean): number {
  if (isTurned) return 112;
  return sheetWidthPx > 0 && sheetWidthPx < 560 ? 120 : 208;
}

/** Columns are as wide as the longest figure, within reason; the name of a series wants a little more. */
export function columnWidthPx(digitsMax: number, isTurned: boolean): number {
  const groups = Math.floor(digitsMax / 3);
  return Math.min(200, Math.max(isTurned ? 132 : 92, Math.round((digitsMax + groups * 0.5) * 8 + 24)));
}

/** The id of the one cell that takes the focus, so that who points at a cell from outside can go to it. */
export const ACTIVE_CELL_ID = "grid-active-cell";
