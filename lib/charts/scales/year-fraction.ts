/** A day has its place on the line of time as a fraction of its year, so that years are equally long. */
import { dayNumber, isLeapYear } from "@/lib/domain/calendar";
import { firstDay, lastDay, type Period } from "@/lib/domain/period";

/** 2024-07-01 → 2024.497: the moment the day begins. */
export function dayFraction(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = dayNumber(year, 1, 1);
  return year + (dayNumber(year, Number(day.slice(5, 7)), Number(day.slice(8, 10))) - start) / (isLeapYear(year) ? 366 : 365);
}

/** Where the period begins. */
export function periodStart(period: Period): number {
  return dayFraction(firstDay(period));
}

/** Where the period ends, which is where the next begins. */
export function periodEnd(period: Period): number {
  const last = lastDay(period);
  return dayFraction(last) + 1 / (isLeapYear(Number(last.slice(0, 4))) ? 366 : 365);
}

/** A figure of a period stands at its middle. */
export function periodMiddle(period: Period): number {
  return (periodStart(period) + periodEnd(period)) / 2;
}
