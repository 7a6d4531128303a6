/** Two moments compared are told in facts: how many went up and down, and from what to what. */
import { compareDecimals } from "@/lib/domain/decimal";
import type { DescribeText, Fact } from "./describe";
import { SERIES_TOLD_MAX } from "./describe";
import type { ChartSeries } from "./series";

/** The facts in the order of telling. */
export function describeSlope(series: readonly ChartSeries[], from: string, to: string, text: DescribeText): Fact[] {
  const figure = (each: ChartSeries, period: string) => each.observations.find((observation) => observation.period === period)?.value ?? null;
  const both = series.flatMap((each) => {
    const [first, last] = [figure(each, from), figure(each, to)];
    return first === null || last === null ? [] : [{ label: each.label, first, last, order: compareDecimals(last, first) }];
  });
  if (both.length === 0) return [{ key: "describe.empty", params: {} }];
  const facts: Fact[] = [
    { key: "describe.slope", params: { count: both.length, from: text.period(from), to: text.period(to) } },
    { key: "describe.slopeSides", params: { up: both.filter((each) => each.order > 0).length, down: both.filter((each) => each.order < 0).length } },
    ...both.slice(0, SERIES_TOLD_MAX).map(({ label, first, last }): Fact => ({ key: "describe.slopeOne", params: { label, first: text.value(first), last: text.value(last) } })),
  ];
  if (both.length > SERIES_TOLD_MAX) facts.push({ key: "describe.more", params: { count: both.length - SERIES_TOLD_MAX } });
  if (both.length < series.length) facts.push({ key: "describe.slopeWithout", params: { count: series.length - both.length } });
  return facts;
}
