/** A row of figures becomes the text of its cells; missing, absent and zero stay three different things. */
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { statusMark } from "./format-status";
import { formatValue } from "./format-value";

export interface TableCell {
  text: string;
  /** The letter of the status, or null for a normal value. */
  mark: string | null;
  markTitle?: string;
  isMissing: boolean;
}

export interface TableCellOptions {
  locale: Locale;
  decimals?: number;
  /** The words for a status. */
  statusName: (status: ObsStatus) => string;
  /** Shown where the source says that there is no value, such as "…". */
  missing: string;
  /** Shown where nothing is known of the period, such as an empty text. */
  absent: string;
}

/** The cells of a row (lib/charts/rows). */
export function tableCells(cells: readonly (Observation | null)[], options: TableCellOptions): TableCell[] {
  return cells.map((cell): TableCell => {
    if (cell === null) return { text: options.absent, mark: null, isMissing: true };
    const mark = statusMark(cell.status);
    const markTitle = mark === null ? undefined : options.statusName(cell.status);
    if (cell.value === null) return { text: options.missing, mark, markTitle, isMissing: true };
    return { text: formatValue(cell.value, options), mark, markTitle, isMissing: false };
  });
}
