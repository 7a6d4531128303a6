/** What a chart is asked to show, before anything is known of pixels. */
import type { Observation } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";

/** Whose line it is; each tone is a pair of colours (light, dark) in app/globals.css. */
export const TONES = ["china", "us", "eu", "lac", "world", "other", "ink", "context"] as const;
export type Tone = (typeof TONES)[number];

/** `chosen` lines are thicker, `context` lines thin and grey with no label of their own unless there is room. */
export type Weight = "normal" | "chosen" | "context";

export interface ChartSeries {
  /** The series key. */
  id: string;
  /** The short name at the end of its line. */
  label: string;
  /** A second, muted line of the label, such as the last figure. */
  note?: string;
  tone: Tone;
  weight?: Weight;
  /** Oldest first; periods without an observation may be absent. */
  observations: readonly Observation[];
}

export interface ChartAnnotation {
  id: string;
  /** Its number in the list beside the chart. */
  number: number;
  from: Period;
  /** Null where it stands at a point. */
  to: Period | null;
}

/** The words of a chart, made by the caller in the reader's language. Values are those of the axis. */
export interface ChartText {
  tick: (value: number, decimals: number) => string;
  /** The topmost tick, which carries the unit. */
  topTick: (value: number, decimals: number) => string;
  month: (month: Period) => string;
}

/** How series are drawn over time. A mark that the figures do not allow gives way (lib/charts/choose-mark). */
export const CHART_MARKS = ["line", "dots", "stacked-area", "bars", "stacked-bars"] as const;
export type ChartMark = (typeof CHART_MARKS)[number];

/** The room between two series, such as the gap between two reports of the same trade. */
export interface ChartRange {
  id: string;
  /** Ids of the two series; which of them is higher may change. */
  between: readonly [string, string];
  tone: Tone;
  /** Its name at the end; none where it is left out. */
  label?: string;
  note?: string;
}

/** How far charts reach that stand side by side and are compared. */
export interface SharedReach {
  years?: [number, number];
  values?: [number, number];
}

export interface LineChartInput {
  series: readonly ChartSeries[];
  annotations?: readonly ChartAnnotation[];
  ranges?: readonly ChartRange[];
  /** Values are multiplied by 10^shift for the axis: −9 shows units as billions. */
  shift?: number;
  /** `auto` starts at zero unless all values lie in the upper part of the range. */
  zero?: "auto" | "always" | "never";
  scale?: "linear" | "log";
  /** The chart reaches at least this far, whatever its own figures. */
  reach?: SharedReach;
  /** Whether series are named in the drawing; true unless said otherwise. */
  isLabelled?: boolean;
  text: ChartText;
}

export interface TimeChartInput extends LineChartInput {
  mark?: ChartMark;
}

/** Everything in px of the drawing's own coordinates. */
export interface ChartSize {
  width: number;
  height: number;
}
