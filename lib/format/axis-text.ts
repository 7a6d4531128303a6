/** The words of a chart's axes: one scale for all ticks, the unit once, at the topmost. */
import type { Locale } from "@/lib/domain/text";
import { formatMonth } from "./format-period";
import { money, percentSign, unitPlace, withUnit } from "./format-unit";
import { formatValue } from "./format-value";
import { numberFormat } from "./intl-formats";
import { separators } from "./separators";
import { axisScale } from "./scale-word";

export interface AxisUnit {
  unitCode: string;
  /** The unit's name in the reader's language. */
  unit: string;
  unitMult: number;
}

export interface AxisText {
  /** Stored values are multiplied by 10^shift to become those of the axis. */
  shift: number;
  /** The scale of the axis: 9 for billions. */
  power: number;
  tick: (value: number, decimals: number) => string;
  topTick: (value: number, decimals: number) => string;
  month: (month: string) => string;
}

/** A unit longer than this stands in the subtitle alone. */
const UNIT_LETTERS_MAX = 16;

/** The words for figures of which `sizeMax` (as stored) is the largest in size. */
export function axisText(sizeMax: string | number, { unitCode, unit, unitMult }: AxisUnit, locale: Locale): AxisText {
  const { power } = axisScale(Number(sizeMax) * 10 ** unitMult, locale);
  const tick = (value: number, decimals: number) => {
    const figure = formatValue(value.toFixed(decimals), { locale });
    // Beside a scale word Chinese writes 5180亿, as formatCompact does.
    return power === 0 ? figure : figure.replace(separators(locale).group, "");
  };
  const topTick = (value: number, decimals: number) => {
    const figure = worded(tick(value, decimals), power, locale);
    switch (unitPlace(unitCode)) {
      case "money":
        return money(figure, locale);
      case "percent":
        return percentSign(locale, figure);
      case "after":
        return unit.length > UNIT_LETTERS_MAX ? figure : withUnit(figure, unit, locale);
    }
  };
  return { shift: unitMult - power, power, tick, topTick, month: (month) => formatMonth(month, locale) };
}

/** The figure with the scale's word after it, in the plural: "4 trillion", "4 billones", "4万亿". */
function worded(figure: string, power: number, locale: Locale): string {
  if (power === 0) return figure;
  const parts = numberFormat(locale, { notation: "compact", compactDisplay: "long" }).formatToParts(2 * 10 ** power);
  return parts.map((part) => (part.type === "integer" ? figure : part.value)).join("");
}
