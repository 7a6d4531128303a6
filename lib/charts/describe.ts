/** A chart is told in facts that any language can put into sentences, for those who do not see it. */
import { add, compareDecimals } from "@/lib/domain/decimal";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import { comparePeriods, nextPeriod, periodOrdinal, type Period } from "@/lib/domain/period";
import { isStacked } from "./choose-mark";
import type { ChartAnnotation, ChartMark, ChartSeries } from "./series";

export type FactKey =
  | "describe.empty" | "describe.chart" | "describe.dots" | "describe.area" | "describe.bars" | "describe.stackedBars" | "describe.total" | "describe.incomplete"
  | "describe.slope" | "describe.slopeSides" | "describe.slopeOne" | "describe.slopeWithout" | "describe.rank" | "describe.rankEnds" | "describe.rankChosen" | "describe.rankWithout"
  | "describe.mirror" | "describe.gapLast" | "describe.gapWidest" | "describe.gapNone" | "describe.facets.both" | "describe.facets.time" | "describe.facets.none"
  | "describe.rise" | "describe.fall" | "describe.level" | "describe.single"
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
export const SERIES_TOLD_MAX = 8;

type Known = Observation & { value: string };

const HEADS: Record<ChartMark, FactKey> = { line: "describe.chart", dots: "describe.dots", "stacked-area": "describe.area", bars: "describe.bars", "stacked-bars": "describe.stackedBars" };

/** The facts in the order of telling: the whole, then each series, then the annotations. */
export function describeChart(series: readonly ChartSeries[], annotations: readonly ChartAnnotation[], text: DescribeText, mark: ChartMark = "line"): Fact[] {
  const known = knownFigures(series);
  if (known.length === 0) return [{ key: "describe.empty", params: {} }];
  const periods = known.flatMap((each) => [each.figures[0]!.period, each.figures.at(-1)!.period]).sort(comparePeriods);
  const facts: Fact[] = [
    { key: HEADS[mark], params: { count: known.length, from: text.period(periods[0]!), to: text.period(periods.at(-1)!) } },
    ...(isStacked(mark) ? totalFacts(known, text) : []),
    ...known.slice(0, SERIES_TOLD_MAX).flatMap((each) => describeSeries(each.label, each.figures, text)),
  ];
  if (known.length > SERIES_TOLD_MAX) facts.push({ key: "describe.more", params: { count: known.length - SERIES_TOLD_MAX } });
  if (annotations.length > 0) facts.push({ key: "describe.annotations", params: { count: annotations.length } });
  return facts;
}

/** The figures of each series that has any. */
export function knownFigures(series: readonly ChartSeries[]): { label: string; figures: Known[] }[] {
  return series.map((each) => ({ label: each.label, figures: each.observations.filter(isKnown) })).filter((each) => each.figures.length > 0);
}

/** The whole at its first and last period, and how many periods have no whole because a part is missing. */
function totalFacts(parts: readonly { figures: Known[] }[], text: DescribeText): Fact[] {
  const totals = new Map<Period, { count: number; sum: string }>();
  for (const { period, value } of parts.flatMap((part) => part.figures)) {
    const before = totals.get(period) ?? { count: 0, sum: "0" };
    totals.set(period, { count: before.count + 1, sum: add(before.sum, value) });
  }
  const complete = [...totals].filter(([, { count }]) => count === parts.length).sort(([a], [b]) => comparePeriods(a, b));
  const [first, last] = [complete[0], complete.at(-1)];
  const missing = totals.size - complete.length;
  return [
    ...(first && last ? [{ key: "describe.total" as const, params: { first: text.value(first[1].sum), from: text.period(first[0]), last: text.value(last[1].sum), to: text.period(last[0]) } }] : []),
    ...(missing > 0 ? [{ key: "describe.incomplete" as const, params: { count: missing } }] : []),
  ];
}

/** What a series did from its first to its last figure, and what is to be known of its figures. */
export function describeSeries(label: string, figures: Known[], text: DescribeText): Fact[] {
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
