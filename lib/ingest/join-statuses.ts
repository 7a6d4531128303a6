/** Where a table keeps statuses in columns of their own, each stands behind its figure as if it had been typed there: "123" and "p" are "123 p". */
import { OBS_STATUSES } from "@/lib/domain/observation";

const LETTERS = new Set<string>(OBS_STATUSES);

export interface JoinedStatuses {
  rows: string[][];
  /** How many columns of statuses there were. */
  columns: number;
}

/**
 * The rows with every column of statuses joined to the column at its left. A column is one of statuses where it holds
 * nothing but single status letters, at least one, and the column at its left holds figures and is none itself.
 */
export function joinStatuses(rows: readonly (readonly string[])[]): JoinedStatuses {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const statuses = new Set<number>();
  for (let column = 1; column < width; column += 1) {
    if (!statuses.has(column - 1) && isStatuses(rows, column) && isFigures(rows, column - 1)) statuses.add(column);
  }
  if (statuses.size === 0) return { rows: rows.map((row) => [...row]), columns: 0 };
  const joined = rows.map((row) => row.flatMap((text, column) => (statuses.has(column) ? [] : [statuses.has(column + 1) ? withStatus(text, row[column + 1] ?? "") : text])));
  return { rows: joined, columns: statuses.size };
}

function isStatuses(rows: readonly (readonly string[])[], column: number): boolean {
  const texts = rows.map((row) => row[column]?.trim() ?? "").filter(Boolean);
  return texts.length > 0 && texts.every((text) => LETTERS.has(text.toUpperCase()));
}

function isFigures(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => /\d/.test(row[column] ?? ""));
}

/** A status without a figure says why there is none. */
function withStatus(text: string, status: string): string {
  return [text.trim(), status.trim()].filter(Boolean).join(" ");
}
