/** A cell has one place on the page of its changeset, to which its findings and comments lead. */

export interface CellPlace {
  series: string;
  period: string;
}

/** The id of its row. */
export const cellAnchor = ({ series, period }: CellPlace) => `cell-${series}-${period}`;

/** What tells a cell from all others. */
export const cellKey = ({ series, period }: CellPlace) => `${series} ${period}`;

/** What belongs to each cell, in the order given. */
export function byCell<T>(all: readonly T[], placeOf: (one: T) => CellPlace | null): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const place = placeOf(one);
    if (place) found.set(cellKey(place), [...(found.get(cellKey(place)) ?? []), one]);
  }
  return found;
}
