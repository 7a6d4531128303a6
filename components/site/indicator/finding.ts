/** The title of a chart says what it shows where rules make that certain. */
import { compareDecimals } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods, type Period } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { unitPlace } from "@/lib/format/format-unit";
import { headline, type HeadlineKey } from "@/lib/format/headline";
import { type Measure, quantity } from "../chart/measure";

export interface Finding {
  key: HeadlineKey | "chart.above";
  params: Record<string, string>;
  /** The figures in it, written out, and the period that they are of. */
  figures: string[];
  period: Period;
}

export interface FindingSeries {
  label: string;
  observations: readonly Observation[];
}

/** One series tells its newest figure; several tell which two stand highest at the newest period that all have. Null where there is nothing certain to say. */
export function findingOf(series: readonly FindingSeries[], measure: Measure, locale: Locale): Finding | null {
  const [only, ...others] = series;
  if (!only) return null;
  const value = (text: string) => quantity(text, measure, locale);
  if (others.length === 0) {
    const { key, params } = headline(only.observations, { locale, value, inPoints: unitPlace(measure.unitCode) === "percent" });
    return key === "headline.none" || key === "headline.missing" ? null : { key, params, figures: [params.value!], period: only.observations.at(-1)!.period };
  }
  const period = newestCommon(series);
  if (period === null) return null;
  const ranked = series
    .map(({ label, observations }) => ({ label, value: valueAt(observations, period)! }))
    .sort((a, b) => compareDecimals(b.value, a.value));
  const [first, second] = ranked;
  if (!first || !second || compareDecimals(first.value, second.value) === 0) return null;
  const figures = [value(first.value), value(second.value)] as const;
  return { key: "chart.above", params: { first: first.label, second: second.label, period: formatPeriod(period, locale), firstValue: figures[0], secondValue: figures[1] }, figures: [...figures], period };
}

function newestCommon(series: readonly FindingSeries[]): Period | null {
  const [first, ...others] = series.map((each) => each.observations.filter((observation) => observation.value !== null).map((observation) => observation.period));
  const common = (first ?? []).filter((period) => others.every((periods) => periods.includes(period)));
  return common.sort(comparePeriods).at(-1) ?? null;
}

function valueAt(observations: readonly Observation[], period: Period): string | null {
  return observations.find((each) => each.period === period)?.value ?? null;
}
