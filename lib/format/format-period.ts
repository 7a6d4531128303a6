/** Periods, days and moments are written as readers of the language write them, always in UTC. */
import { freqOf, type Period } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import { dateFormat } from "./intl-formats";

/**
 * Quarters, which Intl cannot write: the forms of CLDR's pattern yQQQ (for Chinese yQQQQ, which people say).
 */
const QUARTERS: Record<Locale, (year: string, quarter: number) => string> = {
  en: (year, quarter) => `Q${quarter} ${year}`,
  es: (year, quarter) => `T${quarter} ${year}`,
  pt: (year, quarter) => `T${quarter} ${year}`,
  zh: (year, quarter) => `${year}年第${"一二三四"[quarter - 1]}季度`,
};

/** "2025" (in Chinese "2025年"), "Q3 2025", "Nov 2025", "23 Nov 2025". */
export function formatPeriod(period: Period, locale: Locale): string {
  const year = period.slice(0, 4);
  switch (freqOf(period)) {
    case "A":
      return locale === "zh" ? `${year}年` : year;
    case "Q":
      return QUARTERS[locale](year, Number(period.slice(6)));
    case "M":
      return write(`${period}-01`, locale, { year: "numeric", month: "short" });
    case "D":
      return formatDay(period, locale);
  }
}

/** From one period to another: "2001–2024"; one alone where both are the same. */
export function formatPeriodRange(from: Period, to: Period, locale: Locale): string {
  if (from === to) return formatPeriod(from, locale);
  if (freqOf(from) === "A" && freqOf(to) === "A") return `${from}–${formatPeriod(to, locale)}`;
  return `${formatPeriod(from, locale)} – ${formatPeriod(to, locale)}`;
}

/** A day 'YYYY-MM-DD': "23 Nov 2025". */
export function formatDay(day: string, locale: Locale): string {
  return write(day, locale, { year: "numeric", month: "short", day: "numeric" });
}

/** The month alone, for the ticks of a chart: "Nov". */
export function formatMonth(month: Period, locale: Locale): string {
  return write(`${month}-01`, locale, { month: "short" });
}

/** A moment in RFC 3339: "23 Nov 2025, 14:05 UTC". */
export function formatDateTime(moment: string, locale: Locale): string {
  const options = { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false, timeZoneName: "short" } as const;
  return write(moment, locale, options);
}

function write(text: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options).format(new Date(text));
}
