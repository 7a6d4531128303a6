/** What is being read is one state, shared by all charts that stand together and by pointer and keyboard. */
import type { Panel } from "./panel";

export interface Reading {
  /** The chart that is read; null where none is. */
  panel: Panel | null;
  /** The code of the period. */
  code: string | null;
  isPinned: boolean;
  /** Where the marking of a range began, as a place among the periods of the chart. */
  mark: number | null;
  /** The series before which the others fade. */
  lit: number | null;
  /** px of the pointer in the drawing. */
  y: number | null;
}

export interface Session {
  root: HTMLElement;
  panels: readonly Panel[];
  /** Ends all listening. */
  signal: AbortSignal;
  reading: Reading;
  show: (change: Partial<Reading>) => void;
  say: (text: string) => void;
  open: (href: string) => void;
}

export const NOTHING: Omit<Reading, "lit"> = { panel: null, code: null, isPinned: false, mark: null, y: null };

/** The place of the period that is read among those of a chart, −1 for none. */
export function placeOf(panel: Panel, { code }: Reading): number {
  return code === null ? -1 : panel.data.periods.findIndex((period) => period.code === code);
}
