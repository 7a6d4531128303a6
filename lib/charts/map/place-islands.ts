/** The small island states stand in a column in the Atlantic, from north to south, each joined to where it lies. */
import { REGION } from "./geometry";

export interface PlacedIsland {
  code: string;
  /** The middle of its circle. */
  x: number;
  y: number;
  /** Where the state lies. */
  from: { x: number; y: number };
}

/** The column ends above the coast of the Guianas. */
const COLUMN = { x: 438, bottom: 192, stepPx: 24 };

/** In units of the drawing, which are px where it is drawn at its full width. */
export function placeIslands(): PlacedIsland[] {
  const small = Object.entries(REGION.areas).filter(([, { isSmall }]) => isSmall).sort(([, a], [, b]) => a.y - b.y);
  return small.map(([code, { x, y }], index) => ({ code, x: COLUMN.x, y: COLUMN.bottom - (small.length - 1 - index) * COLUMN.stepPx, from: { x, y } }));
}
