/** Each of many series is a small chart with its name, its newest figure and its words, on one scale or each on its own. */
import type { Translate } from "@/components/charts/chart-words";
import type { Facet } from "@/components/charts/SmallMultiples";
import { assignTones } from "@/lib/charts/assign-tones";
import { describeChart } from "@/lib/charts/describe";
import type { Sharing } from "@/lib/charts/facets";
import { largestSize } from "@/lib/charts/largest-size";
import type { Tone } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod } from "@/lib/format/format-period";
import { datedFigure } from "@/lib/format/marks";
import { quantity, type Measure } from "./measure";

export type Scales = "shared" | "own";

export interface FacetSeries {
  key: string;
  refArea: string;
  counterpart: string;
  observations: readonly Observation[];
}

export interface FacetOptions {
  locale: Locale;
  measure: Measure;
  scales: Scales;
  /** Where the name of a chart leads. */
  hrefOf?: (series: FacetSeries) => string;
}

/** Time is shared always: what stands side by side is of the same years. */
export const sharingOf = (scales: Scales): Sharing => (scales === "own" ? "time" : "both");

/** `labels` are in the order of the series; `t` reads all texts. */
export function facetsOf(t: Translate, series: readonly FacetSeries[], labels: readonly string[], { locale, measure, scales, hrefOf }: FacetOptions): Facet[] {
  const value = (text: string) => quantity(text, measure, locale);
  const period = (text: string) => formatPeriod(text, locale);
  return series.map((each, index): Facet => {
    const drawn = { id: each.key, label: labels[index]!, tone: toneOf(each), observations: each.observations };
    const last = each.observations.findLast((observation) => observation.value !== null);
    return {
      id: each.key,
      title: labels[index]!,
      href: hrefOf?.(each),
      note: last?.value ? datedFigure(value(last.value), period(last.period), locale) : t("chart.facetEmpty"),
      description: describeChart([drawn], [], { value, period }).map((fact) => t(fact.key, fact.params)).join(" "),
      series: [drawn],
      axis: scales === "own" ? axisOf([each], measure, locale) : undefined,
    };
  });
}

/** The axis that all series share. */
export function axisOf(series: readonly FacetSeries[], measure: Measure, locale: Locale) {
  const { shift, tick, topTick, month } = axisText(largestSize(series.map(({ observations }) => ({ observations }))), measure, locale);
  return { shift, text: { tick, topTick, month } };
}

/** Alone in its chart a series needs no colour to be told apart; powers keep theirs. */
function toneOf(series: FacetSeries): Tone {
  const tone = assignTones([series])[0]!;
  return tone === "other" || tone === "context" ? "ink" : tone;
}
