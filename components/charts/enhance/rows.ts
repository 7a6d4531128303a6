/** What is read out of one period: a row for each series that says something of it, in the order in which they stand there. */
import { placeYear, spotAt, type Geometry, type Spot } from "./geometry";
import type { ReadData } from "./read-data";

export interface Row {
  series: number;
  name: string;
  text: string;
  /** The colour class of the series. */
  tone: string;
  spot: Spot | undefined;
}

export function readRows({ names, periods }: ReadData, geometry: Geometry, index: number): Row[] {
  const period = periods[index];
  if (!period) return [];
  const x = placeYear(geometry, period.year);
  const rows = names.map((name, series): Row => ({ series, name, text: period.cells[series] ?? "", tone: geometry.tones.get(series) ?? "", spot: spotAt(geometry, series, x) }));
  // Columns have no spots and stand in the order of their names; what is read beside lines comes after them.
  const heights = rows.some((row) => row.spot) ? (row: Row) => row.spot?.y : (row: Row) => geometry.labels.get(row.series);
  return rows.filter((row) => row.text !== "").sort((a, b) => (heights(a) ?? geometry.height) - (heights(b) ?? geometry.height));
}

/** The rows of a box that holds no more than `max`: those nearest to px `y`, else the first. */
export function nearestRows(rows: readonly Row[], max: number, y: number | null): Row[] {
  if (rows.length <= max) return [...rows];
  if (y === null) return rows.slice(0, max);
  const near = [...rows].sort((a, b) => Math.abs((a.spot?.y ?? Infinity) - y) - Math.abs((b.spot?.y ?? Infinity) - y)).slice(0, max);
  return rows.filter((row) => near.includes(row));
}

/** "2020. China: 10.9 billion tonnes; United States: 4.71 billion tonnes". */
export function sentence(period: string, rows: readonly Row[], chart: string): string {
  return [chart, period, rows.map((row) => `${row.name}: ${row.text}`).join("; ")].filter(Boolean).join(". ");
}
