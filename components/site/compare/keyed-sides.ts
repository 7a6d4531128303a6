/** Each unit of a comparison has its axis in the reader's language, and what all of them show is told in sentences. */
import type { Translate } from "@/components/charts/chart-words";
import { describeChart } from "@/lib/charts/describe";
import type { KeyedChartInput, KeyedSide } from "@/lib/charts/keyed-chart";
import { largestSize } from "@/lib/charts/largest-size";
import type { Locale } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import { quantity } from "../chart/measure";
import type { ShownGroup } from "./shown-groups";

/** The axes of one or two units; null where there is none, or more than a chart can have. `t` reads all texts. */
export function keyedSides(t: Translate, groups: readonly ShownGroup[], { locale, scale }: { locale: Locale; scale: "linear" | "log" }): KeyedChartInput["sides"] | null {
  const [left, right, ...more] = groups.map(({ measure, series }): KeyedSide => {
    const { shift, tick, topTick, month } = axisText(largestSize(series), measure, locale);
    return { series, shift, scale, text: { tick, topTick, month } };
  });
  if (left === undefined || more.length > 0) return null;
  if (right === undefined) return [left];
  const heading = (side: "left" | "right", group: ShownGroup) => t(`compare.side.${side}`, { unit: group.measure.unit });
  return [{ ...left, heading: heading("left", groups[0]!) }, { ...right, heading: heading("right", groups[1]!) }];
}

/** What the chart shows, for those who do not see it: each axis by itself. */
export function comparisonFacts(t: Translate, groups: readonly ShownGroup[], locale: Locale): string {
  const { gap } = marksOf(locale);
  return groups
    .flatMap(({ measure, series }, index) => [
      ...(groups.length > 1 ? [t(`compare.side.${index === 0 ? "left" : "right"}`, { unit: measure.unit }) + marksOf(locale).stop] : []),
      ...describeChart(series, [], { value: (text) => quantity(text, measure, locale), period: (period) => formatPeriod(period, locale) }).map((fact) => t(fact.key, fact.params)),
    ])
    .join(gap);
}
