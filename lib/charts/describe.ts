/** A chart is told in facts that any language can put into sentences, for those who do not see it. */
import { compareDecimals } from "@/lib/domain/decimal";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import { comparePeriods, nextPeriod, periodOrdinal, type Period } from "@/lib/domain/period";
import type { ChartAnnotation, ChartSeries } from "./series";

export type FactKey =
  | "describe.empty" | "describe.chart" | "describe.rise" | "describe.fall" | "describe.level" | "describe.single"
  | "describe.gap" | "describe.break" | "describe.estimated" | "describe.provisional" | "describe.forecast" | "describe.annotations" | "describe.more";

export interface Fact {
  key: FactKey;
  params: Record<string, string | number>;
}

export interface DescribeText {
  /** A figure with its unit. */
  value: (value: string) => string;
  period: (period: Period) => string;
}

/** Beyond these many series a listener is told how many more there are, and finds them in the table. */
const SERIES_TOLD_MAX = 8;

type Known = Observation & { value: string };

/** The facts in the order of telling: the whole, then each series, then the annotations. */
export function describeChart(series: readonly ChartSeries[], annotations: readonly ChartAnnotation[], text: DescribeText): Fact[] {
  const known = series.map((each) => ({ label: each.label, figures: each.observations.filter(isKnown) })).filter((each) => each.figures.length > 0);
  if (known.length === 0) return [{ key: "describe.empty", params: {} }];
  const periods = known.flatMap((each) => [each.figures[0]!.period, each.figures.at(-1)!.period]).sort(comparePeriods);
  const facts: Fact[] = [
    { key: "describe.chart", params: { count: known.length, from: text.period(periods[0]!), to: text.period(periods.at(-1)!) } },
    ...known.slice(0, SERIES_TOLD_MAX).flatMap((each) => describeSeries(each.label, each.figures, text)),
  ];
  if (known.length > SERIES_TOLD_MAX) facts.push({ key: "describe.more", params: { count: known.length - SERIES_TOLD_MAX } });
  if (annotations.length > 0) facts.push({ key: "describe.annotations", params: { count: annotations.length } });
  return facts;
}

function describeSeries(label: string, figures: Known[], text: DescribeText): Fact[] {
  const first = figures[0]!;
  const last = figures.at(-1)!;
  const newest = { label, last: text.value(last.value), to: text.period(last.period) };
  if (figures.length === 1) return [{ key: "describe.single", params: newest }, ...statusFacts(label, figures)];
  const lowest = figures.reduce((best, each) => (compareDecimals(each.value, best.value) < 0 ? each : best));
  const highest = figures.reduce((best, each) => (compareDecimals(each.value, best.value) > 0 ? each : best));
  const order = compareDecimals(last.value, first.value);
  const params = {
    ...newest,
    first: text.value(first.value),
    from: text.period(first.period),
    min: text.value(lowest.value),
    minPeriod: text.period(lowest.period),
    max: text.value(highest.value),
    maxPeriod: text.period(highest.period),
  };
  const key = order > 0 ? "describe.rise" : order < 0 ? "describe.fall" : "describe.level";
  return [{ key, params }, ...gapFacts(label, figures, text), ...breakFacts(label, figures, text), ...statusFacts(label, figures)];
}

function gapFacts(label: string, figures: Known[], text: DescribeText): Fact[] {
  return figures.slice(1).flatMap((each, index): Fact[] => {
    const before = figures[index]!.period;
    if (periodOrdinal(each.period) - periodOrdinal(before) <= 1) return [];
    return [{ key: "describe.gap", params: { label, from: text.period(nextPeriod(before)), to: text.period(nextPeriod(each.period, -1)) } }];
  });
}

function breakFacts(label: string, figures: Known[], text: DescribeText): Fact[] {
  return figures.filter((each) => each.status === "B").map((each) => ({ key: "describe.break", params: { label, period: text.period(each.period) } }));
}

const TOLD: [ObsStatus, FactKey][] = [["E", "describe.estimated"], ["P", "describe.provisional"], ["F", "describe.forecast"]];

function statusFacts(label: string, figures: Known[]): Fact[] {
  return TOLD.flatMap(([status, key]): Fact[] => {
    const count = figures.filter((each) => each.status === status).length;
    return count === 0 ? [] : [{ key, params: { label, count, total: figures.length } }];
  });
}

function isKnown(observation: Observation): observation is Known {
  return observation.value !== null;
}
