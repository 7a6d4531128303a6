/** A ranking has become a picture: a bar for each area, its name before it and its figure at its end. */
import { placeBars } from "./bars";
import { chartStyle, type ChartStyle } from "./chart-style";
import { rankItems, type RankItem } from "./rank";
import type { ChartSize, Tone } from "./series";
import { textWidth } from "./text/text-width";

export interface PlacedRankRow {
  id: string;
  label: string;
  text: string;
  tone: Tone;
  isChosen: boolean;
  /** px of the row's middle. */
  y: number;
  x: number;
  width: number;
  /** px of the left edge of the figure. */
  textX: number;
}

export interface PlacedRankChart {
  size: ChartSize;
  style: ChartStyle;
  rows: PlacedRankRow[];
  barHeight: number;
  /** px of zero, where bars lie on both sides of it. */
  zeroX: number | null;
  /** px of a figure to compare with, and its words, kept within the picture. */
  reference: { x: number; text: string; anchor: "start" | "middle" | "end" } | null;
  /** Those without a figure. */
  missing: string[];
}

export interface RankChartInput {
  items: readonly RankItem[];
  /** Such as the median of all. */
  reference?: { value: string; text: string };
}

const ROW_PX = 26;
const GAP_PX = 10;
const TOP_PX = 4;
const REFERENCE_PX = 22;

/** The picture at that width, as high as it has rows; null where nothing has a figure. */
export function placeRankChart({ items, reference }: RankChartInput, widthPx: number): PlacedRankChart | null {
  const { ranked, missing } = rankItems(items);
  if (ranked.length === 0) return null;
  const style = chartStyle(widthPx);
  const widest = (texts: string[], isBold: boolean) => Math.max(0, ...texts.map((each) => textWidth(each, style.labelFontPx, isBold)));
  const left = Math.min(widthPx * 0.45, Math.ceil(widest(ranked.map((item) => item.label), true))) + GAP_PX;
  const room = widthPx - left - Math.ceil(widest(ranked.map((item) => item.text), false)) - GAP_PX;
  const { bars, zeroPercent } = placeBars([...ranked, ...(reference ? [{ id: "", label: "", tone: "ink" as const, value: reference.value }] : [])]);
  const px = (percent: number) => round(left + (percent / 100) * room);
  const top = TOP_PX + (reference ? REFERENCE_PX : 0);
  const last = bars[ranked.length];
  return {
    size: { width: widthPx, height: top + ranked.length * ROW_PX + TOP_PX },
    style,
    rows: ranked.map((item, index) => {
      const { startPercent, widthPercent } = bars[index]!;
      const [start, wide] = [startPercent!, widthPercent!];
      return { id: item.id, label: item.label, text: item.text, tone: item.tone, isChosen: item.isChosen ?? false, y: top + (index + 0.5) * ROW_PX, x: px(start), width: Math.max(1, round((wide / 100) * room)), textX: px(start + wide) + 6 };
    }),
    barHeight: ROW_PX - 8,
    zeroX: zeroPercent > 0 ? px(zeroPercent) : null,
    reference: reference && last ? referenceAt(px(reference.value.startsWith("-") ? last.startPercent! : last.startPercent! + last.widthPercent!), reference.text, widthPx, style) : null,
    missing: missing.map((item) => item.label),
  };
}

function referenceAt(x: number, text: string, widthPx: number, style: ChartStyle): PlacedRankChart["reference"] {
  const half = textWidth(text, style.axisFontPx) / 2;
  return { x, text, anchor: x - half < 0 ? "start" : x + half > widthPx ? "end" : "middle" };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
