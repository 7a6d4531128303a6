/** The line of time is marked at round years, or at months where it is short, as densely as the words allow. */
import type { Period } from "@/lib/domain/period";
import { periodMiddle, periodStart } from "../scales/year-fraction";
import { textWidth } from "../text/text-width";

export interface TimeTick {
  /** Fractional year at which the mark stands. */
  year: number;
  label: string;
}

export interface TimeTickOptions {
  /** Fractional years of the first and the last point. */
  domain: [number, number];
  widthPx: number;
  fontPx: number;
  /** Whether all figures are yearly: their years are then marked at the middle, where the figures stand. */
  yearly: boolean;
  month: (month: Period) => string;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const MONTH_STEPS = [1, 3, 6];
/** Below this many years months are named. */
const MONTHS_NAMED_BELOW_YEARS = 2.5;
/** The first figure of a month stands half a month after the month's mark. */
const HALF_MONTH = 0.05;
const GAP_PX = 16;
/** More marks than this make a ruler, not an axis. */
const TICKS_MAX = 9;

/** The ticks, in order. */
export function timeTicks(options: TimeTickOptions): TimeTick[] {
  const [from, to] = options.domain;
  if (!options.yearly && to - from < MONTHS_NAMED_BELOW_YEARS) {
    for (const step of MONTH_STEPS) {
      const ticks = monthTicks(options, step);
      if (fits(ticks, options)) return ticks;
    }
  }
  for (const step of YEAR_STEPS) {
    const ticks = yearTicks(options, step);
    if (fits(ticks, options)) return ticks;
  }
  return [];
}

function yearTicks({ domain: [from, to], yearly }: TimeTickOptions, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let year = Math.ceil((from - 1) / step) * step; year <= to; year += step) {
    const at = yearly ? periodMiddle(String(year)) : year;
    if (at >= from - 1e-9 && at <= to + 1e-9) ticks.push({ year: at, label: String(year) });
  }
  return ticks;
}

function monthTicks({ domain: [from, to], month }: TimeTickOptions, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let year = Math.floor(from); year <= to; year += 1) {
    for (let number = 1; number <= 12; number += step) {
      const period = `${year}-${String(number).padStart(2, "0")}`;
      const at = periodStart(period);
      if (at >= from - HALF_MONTH && at <= to) ticks.push({ year: at, label: number === 1 ? String(year) : month(period) });
    }
  }
  return ticks;
}

function fits(ticks: TimeTick[], { domain: [from, to], widthPx, fontPx }: TimeTickOptions): boolean {
  if (ticks.length > TICKS_MAX) return false;
  const yearPx = to > from ? widthPx / (to - from) : Infinity;
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (!next) return true;
    const wide = (textWidth(tick.label, fontPx) + textWidth(next.label, fontPx)) / 2 + GAP_PX;
    return (next.year - tick.year) * yearPx >= wide;
  });
}
