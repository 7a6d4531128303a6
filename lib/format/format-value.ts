/** A figure is shown with every digit its source gives, or fewer, and never more. */
import type { Locale } from "@/lib/domain/text";
import { roundDecimal } from "./round-decimal";
import { separators } from "./separators";

export const MINUS = "−";

export interface ValueOptions {
  locale: Locale;
  /** The most digits after the decimal point; left out: as many as the source gives. */
  decimals?: number;
}

/** A canonical decimal in the reader's language: "-1234567.50" → "−1,234,567.50". Exact at any length. */
export function formatValue(value: string, { locale, decimals }: ValueOptions): string {
  const rounded = decimals === undefined ? value : roundDecimal(value, decimals);
  const negative = rounded.startsWith("-");
  const [whole = "0", fraction] = rounded.slice(negative ? 1 : 0).split(".");
  const sign = separators(locale);
  const grouped =
    whole.length > 2 + sign.digitsBeforeGroupMin ? whole.replace(/\B(?=(?:\d{3})+$)/g, sign.group) : whole;
  return (negative ? MINUS : "") + grouped + (fraction ? sign.decimal + fraction : "");
}
