/** A period is one of SDMX's four forms and exists in the calendar; text that is not is refused with its reason. */
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";
import { dayNumber, dayText, daysInMonth } from "./calendar";

/** '2025', '2025-Q3', '2025-11' or '2025-11-23'. */
export type Period = string;

export const FREQS = ["A", "Q", "M", "D"] as const;
/** Yearly, quarterly, monthly, daily. */
export type Freq = (typeof FREQS)[number];

/** The most periods a range may hold: 273 years of days, and no answer that eats the memory. */
export const RANGE_PERIODS_MAX = 100_000;
const YEAR_MIN = 1000;
const YEAR_MAX = 2999;
const EXAMPLES: Record<Freq, string> = { A: "2025", Q: "2025-Q3", M: "2025-11", D: "2025-11-23" };
const FORM = /^(\d{4})(?:-Q(\d)|-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a frequency letter. */
export function isFreq(text: string): text is Freq {
  return (FREQS as readonly string[]).includes(text);
}

/** The period in `text`, which must be written exactly so, and of frequency `freq` where one is given. */
export function parsePeriod(text: string, freq?: Freq): Result<Period> {
  const shown = text.slice(0, 40);
  const match = FORM.exec(text);
  // `$` also matches before a final newline in some engines; length settles it for all.
  if (!match || match[0].length !== text.length) return fail(problem("period-format", { text: shown }));
  const [, yearText, quarter, monthText, dayOfMonth] = match;
  const year = Number(yearText);
  if (year < YEAR_MIN || year > YEAR_MAX) return fail(problem("period-year", { text }));
  if (quarter !== undefined && (quarter < "1" || quarter > "4")) return fail(problem("period-quarter", { text }));
  if (monthText !== undefined) {
    const month = Number(monthText);
    if (month < 1 || month > 12) return fail(problem("period-month", { text }));
    const days = daysInMonth(year, month);
    if (dayOfMonth !== undefined && (Number(dayOfMonth) < 1 || Number(dayOfMonth) > days)) {
      return fail(problem("period-day", { text, days }));
    }
  }
  const found = freqOf(text);
  if (freq !== undefined && found !== freq) {
    return fail(problem("period-frequency", { text, found, needed: freq, example: EXAMPLES[freq] }));
  }
  return ok(text);
}

/** The frequency of a period, told by its form alone. */
export function freqOf(period: Period): Freq {
  if (period.length === 4) return "A";
  if (period.length === 10) return "D";
  return period[5] === "Q" ? "Q" : "M";
}

/**
 * Negative, zero or positive: older first. Periods of different frequencies are ordered by their first day,
 * and where that is the same the longer period comes first, so that any list of periods has one order.
 */
export function comparePeriods(a: Period, b: Period): number {
  if (a === b) return 0;
  if (freqOf(a) === freqOf(b)) return a < b ? -1 : 1;
  const first = firstDay(a);
  const other = firstDay(b);
  if (first !== other) return first < other ? -1 : 1;
  return FREQS.indexOf(freqOf(a)) - FREQS.indexOf(freqOf(b));
}

/** The period's place in the unbroken count of its frequency: neighbours differ by one. */
export function periodOrdinal(period: Period): number {
  const year = Number(period.slice(0, 4));
  switch (freqOf(period)) {
    case "A":
      return year;
    case "Q":
      return year * 4 + Number(period.slice(6)) - 1;
    case "M":
      return year * 12 + Number(period.slice(5)) - 1;
    case "D":
      return dayNumber(year, Number(period.slice(5, 7)), Number(period.slice(8)));
  }
}

/** The period at that place of the count. Throws a RangeError outside the years 1000 to 2999. */
export function periodAt(ordinal: number, freq: Freq): Period {
  const period = textAt(ordinal, freq);
  const year = Number(period.split("-")[0]);
  if (year < YEAR_MIN || year > YEAR_MAX) throw new RangeError(`there is no period ${period}: years are 1000 to 2999`);
  return period;
}

function textAt(ordinal: number, freq: Freq): string {
  switch (freq) {
    case "A":
      return String(ordinal);
    case "Q":
      return `${Math.floor(ordinal / 4)}-Q${(ordinal % 4) + 1}`;
    case "M":
      return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, "0")}`;
    case "D":
      return dayText(ordinal);
  }
}

/** The period `by` places later (earlier where negative). Throws a RangeError outside the years 1000 to 2999. */
export function nextPeriod(period: Period, by = 1): Period {
  return periodAt(periodOrdinal(period) + by, freqOf(period));
}

/** All periods from one to another, both included; both of one frequency, in order, at most RANGE_PERIODS_MAX. */
export function periodRange(from: Period, to: Period): Result<Period[]> {
  const freq = freqOf(from);
  if (freq !== freqOf(to)) return fail(problem("period-range-mixed", { from, to }));
  const start = periodOrdinal(from);
  const count = periodOrdinal(to) - start + 1;
  if (count < 1) return fail(problem("period-range-order", { from, to }));
  if (count > RANGE_PERIODS_MAX) {
    return fail(problem("period-range-too-long", { from, to, count, max: RANGE_PERIODS_MAX }));
  }
  return ok(Array.from({ length: count }, (_, index) => textAt(start + index, freq)));
}

/** The first day of the period as 'YYYY-MM-DD'. */
export function firstDay(period: Period): string {
  switch (freqOf(period)) {
    case "A":
      return `${period}-01-01`;
    case "Q":
      return `${period.slice(0, 4)}-${String(Number(period.slice(6)) * 3 - 2).padStart(2, "0")}-01`;
    case "M":
      return `${period}-01`;
    case "D":
      return period;
  }
}

/** The last day of the period as 'YYYY-MM-DD'. */
export function lastDay(period: Period): string {
  switch (freqOf(period)) {
    case "A":
      return `${period}-12-31`;
    case "Q":
      return lastDay(`${period.slice(0, 4)}-${String(Number(period.slice(6)) * 3).padStart(2, "0")}`);
    case "M":
      return `${period}-${daysInMonth(Number(period.slice(0, 4)), Number(period.slice(5)))}`;
    case "D":
      return period;
  }
}

/** The period of that frequency in which the day ('YYYY-MM-DD') lies. */
export function periodOfDay(day: string, freq: Freq): Period {
  switch (freq) {
    case "A":
      return day.slice(0, 4);
    case "Q":
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case "M":
      return day.slice(0, 7);
    case "D":
      return day;
  }
}
