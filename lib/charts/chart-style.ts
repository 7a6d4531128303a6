/** What changes with the width of a drawing is decided in one place: type sizes, room for names, density of ticks. */
import type { ChartSize } from "./series";

export interface ChartStyle {
  axisFontPx: number;
  labelFontPx: number;
  labelLinePx: number;
  labelWidthPxMax: number;
  valueTicks: number;
  /** Flags nearer to each other than this are gathered. */
  flagStepPx: number;
}

/** The widths that a figure is drawn at; the style sheet shows the one that fits (components/charts/charts.css). */
export const DRAWING_WIDTHS = { narrow: 340, medium: 580, wide: 840 } as const;
export type DrawingWidth = keyof typeof DRAWING_WIDTHS;

/** 0.55 of the width, and never less than 260 px of plot on a phone. */
export function chartSize(widthPx: number, hasFlags: boolean): ChartSize {
  return { width: widthPx, height: Math.max(290, Math.round(widthPx * 0.52)) + (hasFlags ? FLAG_ROW_PX : 0) };
}

/** The row above the plot where the flags are. */
export const FLAG_ROW_PX = 34;

/** The widths of one among many small charts: two beside each other on a phone, four or more on a desk. */
export const FACET_WIDTHS = { narrow: 164, medium: 232 } as const;
/** Drawings narrower than this are facets. */
const FACET_BELOW_PX = 260;

/** A small chart is a little wider than high. */
export function facetSize(widthPx: number): ChartSize {
  return { width: widthPx, height: Math.round(widthPx * 0.5) + 44 };
}

/** The style for a drawing of that width. */
export function chartStyle(widthPx: number): ChartStyle {
  if (widthPx < FACET_BELOW_PX) return { axisFontPx: 11, labelFontPx: 11, labelLinePx: 14, labelWidthPxMax: 60, valueTicks: 2, flagStepPx: 34 };
  if (widthPx < 480) return { axisFontPx: 12, labelFontPx: 12, labelLinePx: 15, labelWidthPxMax: 86, valueTicks: 4, flagStepPx: 34 };
  if (widthPx < 720) return { axisFontPx: 12, labelFontPx: 14, labelLinePx: 17, labelWidthPxMax: 120, valueTicks: 5, flagStepPx: 30 };
  return { axisFontPx: 13, labelFontPx: 14, labelLinePx: 18, labelWidthPxMax: 170, valueTicks: 5, flagStepPx: 28 };
}
