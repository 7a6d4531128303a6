/** A large figure is shortened with the scale word of the reader's language: 1.18 trillion, 1,18 billones, 1.18万亿. */
import type { Locale } from "@/lib/domain/text";
import { formatValue, MINUS } from "./format-value";
import { numberFormat } from "./intl-formats";
import { roundSignificant, shiftDecimal } from "./round-decimal";

export interface CompactOptions {
  locale: Locale;
  /** The stored value counts units of 10^unitMult. */
  unitMult?: number;
  /** The most significant digits. */
  digits?: number;
  /** The most digits after the decimal point of a value too small for a scale word. */
  decimals?: number;
}

/** Words from a million on; Chinese counts in 万 from ten thousand. */
const WORDED_FROM: Record<Locale, number> = { en: 7, es: 7, pt: 7, zh: 5 };

/**
 * `value` × 10^unitMult in short. Rounding happens on the string; Intl then gets at most four digits,
 * which a float holds exactly, and gives the word in the right number (un billón, dos billones).
 */
export function formatCompact(value: string, { locale, unitMult = 0, digits = 3, decimals = 2 }: CompactOptions): string {
  const full = shiftDecimal(value, unitMult);
  const short = roundSignificant(full, digits);
  if (wholeDigits(short) < WORDED_FROM[locale]) {
    return formatValue(wholeDigits(full) > digits ? full : short, { locale, decimals: wholeDigits(full) > digits ? 0 : decimals });
  }
  return numberFormat(locale, { notation: "compact", compactDisplay: "long", maximumSignificantDigits: digits }).format(Number(short)).replace("-", MINUS);
}

function wholeDigits(value: string): number {
  return value.replace("-", "").split(".")[0]!.replace(/^0+/, "").length;
}
