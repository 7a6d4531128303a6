/** The figures that the server wrote onto a chart (lib/charts/read-out) are read back. */

export interface ReadPeriod {
  code: string;
  name: string;
  /** Fractional year of its middle. */
  year: number;
  /** A text for each series, empty where nothing is known. */
  cells: string[];
}

export interface ReadData {
  names: string[];
  /** Oldest first. */
  periods: ReadPeriod[];
}

export function parseReadData(text: string): ReadData {
  const [names = [], ...rows] = text.split("\n").map((line) => line.split("\t"));
  return {
    names,
    periods: rows.map(([code = "", name = "", year = "", ...cells]) => ({ code, name: name || code, year: Number(year), cells })),
  };
}

/** The place of the period nearest to a fractional year; −1 where there is none. */
export function nearestPeriod(periods: readonly ReadPeriod[], year: number): number {
  let best = -1;
  periods.forEach((period, index) => {
    if (best < 0 || Math.abs(period.year - year) < Math.abs(periods[best]!.year - year)) best = index;
  });
  return best;
}

export interface MarkedRange {
  /** Years. */
  from: string;
  to: string;
  /** The codes of the first and last period. */
  first: string;
  last: string;
}

/** The first and last year of a marked range, and whether it can be shown: one period alone is no course. */
export function markedYears(periods: readonly ReadPeriod[], from: number, to: number): MarkedRange | null {
  const [first, last] = [periods[Math.min(from, to)], periods[Math.max(from, to)]];
  if (!first || !last || first === last) return null;
  return { from: first.code.slice(0, 4), to: last.code.slice(0, 4), first: first.code, last: last.code };
}
