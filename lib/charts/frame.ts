/** The plot has its place once the words around it are measured. */
import type { ChartStyle } from "./chart-style";
import { FLAG_ROW_PX } from "./chart-style";
import type { ChartSize } from "./series";
import { textWidth } from "./text/text-width";

export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface FrameNeeds {
  size: ChartSize;
  style: ChartStyle;
  /** The labels of the value ticks, lowest first. */
  tickLabels: string[];
  /** Widest direct label; zero where there is none. */
  labelWidthPx: number;
  hasFlags: boolean;
}

/** Between the end of a line and its label. */
export const LABEL_GAP_PX = 12;
/** Room above the topmost gridline for its label. */
const TOP_LABEL_PX = 20;
/** Room below the plot for the years. */
const YEARS_PX = 26;

/** Where lines may be drawn. The topmost tick's label, which carries the unit, may reach over the plot and needs no room at the left. */
export function framePlot({ size, style, tickLabels, labelWidthPx, hasFlags }: FrameNeeds): Plot {
  const widths = tickLabels.slice(0, -1).map((label) => textWidth(label, style.axisFontPx));
  return {
    left: Math.ceil(Math.max(0, ...widths)) + 10,
    right: size.width - (labelWidthPx > 0 ? labelWidthPx + LABEL_GAP_PX : 8),
    top: TOP_LABEL_PX + (hasFlags ? FLAG_ROW_PX : 0),
    bottom: size.height - YEARS_PX,
  };
}
