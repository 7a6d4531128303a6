/** A change is told as direction, size and message key, so that arrow, words and figure come from one place. */
import { changePercent, compareDecimals, subtract } from "@/lib/domain/decimal";
import type { Period } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import { percentSign } from "./format-unit";
import { formatPeriod } from "./format-period";
import { formatValue, MINUS } from "./format-value";
import { roundSignificant } from "./round-decimal";

export type Direction = "up" | "down" | "flat";

export interface Change {
  direction: Direction;
  key: "change.none" | `change.${"percent" | "points" | "value"}.${"up" | "down"}`;
  /** `size` without sign, `signed` with it, `period` that it is compared with. */
  params: { size: string; signed: string; period: string };
}

export interface ChangeOptions {
  locale: Locale;
  /** Shares change by percentage points, everything else by per cent. */
  inPoints?: boolean;
}

/** "+3.4%", "−0.8%", "0%": a percentage (a decimal string) with its sign. */
export function formatPercentChange(percent: string, locale: Locale): string {
  return withSign(percent, percentSign(locale, formatValue(percent.replace("-", ""), { locale, decimals: 1 })));
}

/** The change from one value to the next. From zero there is no percentage, so the difference itself is told. */
export function formatChange(from: { period: Period; value: string }, to: { value: string }, options: ChangeOptions): Change {
  const { locale, inPoints = false } = options;
  const percent = inPoints ? null : changePercent(from.value, to.value, 1);
  const difference = percent ?? roundSignificant(subtract(to.value, from.value), 3);
  const figure = formatValue(difference.replace("-", ""), { locale, decimals: percent === null ? 2 : 1 });
  const size = percent === null ? figure : percentSign(locale, figure);
  const direction = directionOf(difference);
  const kind = inPoints ? "points" : percent === null ? "value" : "percent";
  return {
    direction,
    key: direction === "flat" ? "change.none" : `change.${kind}.${direction}`,
    params: { size, signed: withSign(difference, size), period: formatPeriod(from.period, locale) },
  };
}

function directionOf(difference: string): Direction {
  const order = compareDecimals(difference, "0");
  return order > 0 ? "up" : order < 0 ? "down" : "flat";
}

function withSign(value: string, figure: string): string {
  const direction = directionOf(value);
  return (direction === "up" ? "+" : direction === "down" ? MINUS : "") + figure;
}
