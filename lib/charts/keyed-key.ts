/** The key of a chart says, above the plot, what each number stands for and on which axis it is read. */
import type { ChartStyle } from "./chart-style";
import type { Tone } from "./series";
import { textWidth } from "./text/text-width";
import { wrapText } from "./text/wrap-text";

export interface KeySide {
  /** What the axis counts; left out where nothing need be said. */
  heading?: string;
  series: readonly { id: string; label: string; tone: Tone; number: number }[];
}

export interface PlacedKeyRow {
  id: string;
  tone: Tone;
  side: 0 | 1;
  number: string;
  lines: string[];
  x: number;
  /** px of the left edge of the words. */
  textX: number;
  /** px of the first line's top. */
  y: number;
}

export interface PlacedKey {
  headings: { x: number; y: number; lines: string[] }[];
  rows: PlacedKeyRow[];
  heightPx: number;
}

/** A piece of the line, before the number. */
export const SAMPLE_PX = 22;
const COLUMN_GAP_PX = 28;
const BLOCK_GAP_PX = 8;
const ROW_GAP_PX = 2;
const FOOT_PX = 10;
/** In a narrower drawing the axes stand one below the other. */
const COLUMNS_FROM_PX = 480;

/** The key at that width: two axes side by side where there is room. */
export function placeKey(sides: readonly KeySide[], widthPx: number, style: ChartStyle): PlacedKey {
  const isSideBySide = sides.length > 1 && widthPx >= COLUMNS_FROM_PX;
  const columnPx = isSideBySide ? (widthPx - COLUMN_GAP_PX) / 2 : widthPx;
  const key: PlacedKey = { headings: [], rows: [], heightPx: 0 };
  let y = 0;
  sides.forEach((side, index) => {
    const x = isSideBySide ? index * (columnPx + COLUMN_GAP_PX) : 0;
    const bottom = placeBlock(key, side, { index: index as 0 | 1, x, y: isSideBySide ? 0 : y, columnPx, style });
    key.heightPx = Math.max(key.heightPx, bottom);
    y = bottom + BLOCK_GAP_PX;
  });
  key.heightPx += FOOT_PX;
  return key;
}

interface Block {
  index: 0 | 1;
  x: number;
  y: number;
  columnPx: number;
  style: ChartStyle;
}

/** Puts heading and rows into the key; answers where they end. */
function placeBlock(key: PlacedKey, { heading, series }: KeySide, { index, x, y, columnPx, style }: Block): number {
  let at = y;
  if (heading !== undefined) {
    const lines = wrapText(heading, columnPx, style.labelFontPx);
    key.headings.push({ x, y: at, lines });
    at += lines.length * style.labelLinePx + ROW_GAP_PX;
  }
  for (const { id, label, tone, number } of series) {
    const textX = x + SAMPLE_PX + Math.ceil(textWidth("88", style.labelFontPx, true)) + 4;
    const lines = wrapText(label, columnPx - (textX - x), style.labelFontPx);
    key.rows.push({ id, tone, side: index, number: String(number), lines, x, textX, y: at });
    at += lines.length * style.labelLinePx + ROW_GAP_PX;
  }
  return at;
}
