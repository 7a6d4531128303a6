/** The unit of a figure and how it is written in the reader's language go together. */
import { formatCompact } from "@/lib/format/format-compact";
import { formatQuantity } from "@/lib/format/format-unit";
import { pickText, type Locale, type LocalText } from "@/lib/domain/text";

export interface Measure {
  unitCode: string;
  /** The unit's name in the reader's language. */
  unit: string;
  unitMult: number;
  decimals: number;
}

/** The measure of an indicator, in the reader's language. */
export function measureOf(indicator: { unit: LocalText; unitCode: string | null; unitMult: number; decimals: number }, locale: Locale): Measure {
  const { unitMult, decimals } = indicator;
  return { unitCode: indicator.unitCode ?? "", unit: pickText(indicator.unit, locale).text, unitMult, decimals };
}

/** The figure in short with its unit: "US$ 1.18 trillion". */
export function quantity(value: string, measure: Measure, locale: Locale, digits = 3): string {
  const options = { locale, unitMult: measure.unitMult, digits, decimals: Math.min(2, measure.decimals) };
  // A place on a scale is no number of things: "2 (scale from 0 to 3)".
  if (/^(SCALE|INDEX|TIV)/.test(measure.unitCode)) return `${formatCompact(value, options)} (${measure.unit})`;
  return formatQuantity(value, { ...options, unitCode: measure.unitCode, unit: measure.unit });
}

/** Multipliers that have a word: thousand, million, billion, trillion. */
const WORDED = [3, 6, 9, 12] as const;

/** What the stored figures count, such as "million US dollars"; `t` reads the namespace `chart`. */
export function unitPhrase(t: (key: `mult.${(typeof WORDED)[number]}`, params: { unit: string }) => string, { unit, unitMult }: Measure): string {
  const power = WORDED.find((each) => each === unitMult);
  return power === undefined ? unit : t(`mult.${power}`, { unit });
}
