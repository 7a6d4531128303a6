/** What the newest figure says is decided by rules; the sentence for each case lives in the messages. */
import { changePercent, compareDecimals, divide, subtract } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import { freqOf, nextPeriod, type Period } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import { percentSign } from "./format-unit";
import { formatPeriod } from "./format-period";
import { formatValue } from "./format-value";

export type HeadlineKey =
  | "headline.none" | "headline.missing" | "headline.level" | "headline.rise" | "headline.fall" | "headline.unchanged"
  | "headline.recordHigh" | "headline.recordLow" | "headline.turnedPositive" | "headline.turnedNegative"
  | "headline.nearlyUnchanged" | "headline.after" | "headline.risePoints" | "headline.fallPoints";

export interface Headline {
  key: HeadlineKey;
  /** Ready text: value, period, previousValue, previousPeriod, percent or points, since; those that the case has. */
  params: Record<string, string>;
}

export interface HeadlineOptions {
  locale: Locale;
  /** The figure with its unit, as the page writes it. */
  value: (value: string) => string;
  /** Shares change by percentage points, everything else by per cent. */
  inPoints?: boolean;
}

/** A record needs this many figures to be one. */
const RECORD_FIGURES_MIN = 8;

type Known = Observation & { value: string };

/** The headline of a series, oldest observation first. */
export function headline(observations: readonly Observation[], options: HeadlineOptions): Headline {
  const newest = observations.at(-1);
  if (!newest) return { key: "headline.none", params: {} };
  const period = formatPeriod(newest.period, options.locale);
  if (newest.value === null) return { key: "headline.missing", params: { period } };
  const current: Known = { ...newest, value: newest.value };
  const known = observations.slice(0, -1).filter((each): each is Known => each.value !== null);
  const base = { value: options.value(current.value), period };
  const previous = known.find((each) => each.period === comparedPeriod(current.period));
  if (!previous) return { key: "headline.level", params: base };
  const change = changeOf(previous.value, current.value, options);
  const params: Record<string, string> = {
    ...base,
    previousValue: options.value(previous.value),
    previousPeriod: formatPeriod(previous.period, options.locale),
    since: formatPeriod(known[0]!.period, options.locale),
    ...change?.params,
  };
  return { key: keyOf(current, previous, known, change), params };
}

interface Change {
  kind: "percent" | "points";
  isZero: boolean;
  params: Record<string, string>;
}

/** A percentage beyond this says less than the two figures. */
const PERCENT_TOLD_MAX = "300";

/** The size of the change to one decimal; null where no percentage tells it: from or to zero or below, or many times over. */
function changeOf(from: string, to: string, { locale, inPoints = false }: HeadlineOptions): Change | null {
  const figure = (size: string) => formatValue(size.replace("-", ""), { locale, decimals: 1 });
  if (inPoints) {
    // Divided by one, 2 is 2.0: a point alone would need its singular.
    const points = divide(subtract(to, from), "1", 1) ?? "0";
    return { kind: "points", isZero: compareDecimals(points, "0") === 0, params: { points: figure(points) } };
  }
  const isAboveZero = compareDecimals(from, "0") > 0 && compareDecimals(to, "0") > 0;
  const percent = isAboveZero ? changePercent(from, to, 1) : null;
  if (percent === null || compareDecimals(percent, PERCENT_TOLD_MAX) > 0) return null;
  return { kind: "percent", isZero: compareDecimals(percent, "0") === 0, params: { percent: percentSign(locale, figure(percent)) } };
}

/** Years are compared with the year before; months, quarters and days with the same of the year before, which no season bends. */
export function comparedPeriod(period: Period): Period {
  switch (freqOf(period)) {
    case "A":
      return nextPeriod(period, -1);
    case "Q":
      return nextPeriod(period, -4);
    case "M":
      return nextPeriod(period, -12);
    case "D": {
      const day = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
      return day.endsWith("-02-29") ? `${day.slice(0, 8)}28` : day;
    }
  }
}

/** A change of sign is told before a record, a record before a rise or fall. */
function keyOf(current: Known, previous: Known, known: Known[], change: Change | null): HeadlineKey {
  const now = compareDecimals(current.value, "0");
  const before = compareDecimals(previous.value, "0");
  if (now > 0 && before < 0) return "headline.turnedPositive";
  if (now < 0 && before > 0) return "headline.turnedNegative";
  const order = compareDecimals(current.value, previous.value);
  if (order === 0) return "headline.unchanged";
  if (known.length >= RECORD_FIGURES_MIN && known.every((each) => compareDecimals(current.value, each.value) === order)) {
    return order > 0 ? "headline.recordHigh" : "headline.recordLow";
  }
  if (change === null) return "headline.after";
  if (change.isZero) return "headline.nearlyUnchanged";
  if (change.kind === "points") return order > 0 ? "headline.risePoints" : "headline.fallPoints";
  return order > 0 ? "headline.rise" : "headline.fall";
}
