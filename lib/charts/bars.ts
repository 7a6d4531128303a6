/** Figures to be compared side by side have become bars from one common zero. */
import type { Tone } from "./series";

export interface BarInput {
  id: string;
  label: string;
  tone: Tone;
  /** A canonical decimal, or null where there is no figure. */
  value: string | null;
}

export interface PlacedBar extends BarInput {
  /** Per cent of the width; null where there is no figure, which is not a bar of length zero. */
  startPercent: number | null;
  widthPercent: number | null;
}

/** The bars in the order given, and where zero is, in per cent of the width. */
export function placeBars(bars: readonly BarInput[]): { bars: PlacedBar[]; zeroPercent: number } {
  const values = bars.flatMap((bar) => (bar.value === null ? [] : [Number(bar.value)]));
  const min = Math.min(0, ...values);
  const max = Math.max(0, ...values);
  const percent = (value: number) => (max === min ? 0 : Math.round(((value - min) / (max - min)) * 10000) / 100);
  const zeroPercent = percent(0);
  const placed = bars.map((bar): PlacedBar => {
    if (bar.value === null) return { ...bar, startPercent: null, widthPercent: null };
    const end = percent(Number(bar.value));
    return { ...bar, startPercent: Math.min(zeroPercent, end), widthPercent: Math.round(Math.abs(end - zeroPercent) * 100) / 100 };
  });
  return { bars: placed, zeroPercent };
}
