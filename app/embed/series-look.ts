/** What a picture and a frame show and say is what the page of the same address shows and says. */
import type { Translate } from "@/components/charts/chart-words";
import type { Facet } from "@/components/charts/SmallMultiples";
import { axisOf, facetsOf, type Scales, sharingOf } from "@/components/site/chart/facets-of";
import { markChoice, type AskedMark } from "@/components/site/chart/mark-choice";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { findingOf } from "@/components/site/indicator/finding";
import { isTold, shownLabels } from "@/components/site/indicator/transform-label";
import { mirrorLook } from "@/components/site/mirror/mirror-look";
import { assignTones } from "@/lib/charts/assign-tones";
import { describeChart } from "@/lib/charts/describe";
import { describeFacets, type Sharing } from "@/lib/charts/facets";
import { largestSize } from "@/lib/charts/largest-size";
import { mirrorRange } from "@/lib/charts/mirror-gap";
import type { ChartSeries, TimeChartInput } from "@/lib/charts/series";
import { comparePeriods } from "@/lib/domain/period";
import { type Locale, pickText } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { unitPlace } from "@/lib/format/format-unit";
import type { Area } from "@/lib/reading/area/list-areas";
import type { Display } from "@/lib/reading/display/read-display";
import type { Indicator } from "@/lib/reading/indicator/get-indicator";
import type { Mirror } from "@/lib/reading/mirror/get-mirror";
import type { Series } from "@/lib/reading/series/get-series";

export interface Look {
  title: string;
  subtitle: string;
  description: string;
  /** All series on one chart; where there are facets, what these share. */
  chart: TimeChartInput;
  /** Small charts side by side instead of the one. */
  facets?: { charts: Facet[]; sharing: Sharing };
}

export interface LookInput {
  t: Translate;
  locale: Locale;
  indicator: Indicator;
  display: Display;
  areas: readonly Area[];
  /** An area's name. */
  name: (code: string) => string;
  isLog: boolean;
  mark: AskedMark;
  scales: Scales;
}

const scaleOf = (isLog: boolean) => (isLog ? ("log" as const) : ("linear" as const));

/** All series on one chart, with the mark asked for where they may be drawn so. */
export function chartLook(input: LookInput): Look {
  const { t, locale, display, isLog } = input;
  const { measure, value, labels, title, subtitle } = headOf(input);
  const { shown: mark } = markChoice(input.mark, { ...input, hasEarlier: false });
  const drawn = drawnSeries(display.series, labels, value, locale);
  const { shift, tick, topTick, month } = axisText(largestSize(drawn, mark), measure, locale);
  const facts = describeChart(drawn, [], { value, period: (period) => formatPeriod(period, locale) }, mark);
  return { title, subtitle, description: facts.map((fact) => t(fact.key, fact.params)).join(" "), chart: { series: drawn, mark, shift, scale: scaleOf(isLog), text: { tick, topTick, month } } };
}

/** Each series on a small chart of its own. */
export function facetsLook(input: LookInput): Look {
  const { t, locale, display, isLog, scales } = input;
  const { measure, labels, title, subtitle } = headOf(input);
  const charts = facetsOf(t, display.series, labels, { locale, measure, scales });
  const sharing = sharingOf(scales);
  const shared = describeFacets(charts.length, sharing);
  const said = t(shared.key, shared.params);
  return { title, subtitle: `${subtitle} · ${said}`, description: said, chart: { series: charts.flatMap(({ series }) => series), scale: scaleOf(isLog), ...axisOf(display.series, measure, locale) }, facets: { charts, sharing } };
}

/** One flow as both sides report it. */
export function reportsLook({ t, locale, name, isLog }: LookInput, mirror: Mirror): Look {
  const { title, subtitle, names, description, report, partner, gap, axis } = mirrorLook(t, mirror, { locale, name });
  return { title, subtitle: `${names} · ${subtitle}`, description, chart: { series: [report, partner], ranges: [mirrorRange(report, partner, gap)], scale: scaleOf(isLog), ...axis } };
}

function headOf({ t, locale, indicator, display: { series, measure: shown, transform, words }, name }: LookInput) {
  const measure = measureOf(shown, locale);
  const value = (text: string) => quantity(text, measure, locale);
  const labels = shownLabels(t, series, name, transform);
  const finding = !isTold(transform, series.length) ? null : findingOf(series.map(({ observations }, index) => ({ label: labels[index]!, observations })), locale, value, unitPlace(measure.unitCode) === "percent");
  const indicatorName = pickText(indicator.name, locale).text;
  const periods = series.flatMap(({ observations }) => [observations[0], observations.at(-1)]).flatMap((each) => (each ? [each.period] : [])).sort(comparePeriods);
  const parts = [finding && indicatorName, series.length === 1 && labels[0], measure.unit !== "%" && measure.unit, ...words.map((each) => pickText(each, locale).text), periods.length > 0 && formatPeriodRange(periods[0]!, periods.at(-1)!, locale)];
  return { measure, value, labels, title: finding ? t(finding.key, finding.params) : indicatorName, subtitle: parts.filter(Boolean).join(" · ") };
}

function drawnSeries(series: readonly Series[], labels: readonly string[], value: (text: string) => string, locale: Locale): ChartSeries[] {
  const tones = assignTones(series);
  return series.map(({ key, observations }, index) => {
    const last = observations.findLast((each) => each.value !== null);
    const note = last?.value && series.length <= 5 ? `${value(last.value)}, ${formatPeriod(last.period, locale)}` : undefined;
    return { id: key, label: labels[index]!, note, tone: tones[index]!, weight: tones[index] === "context" ? "normal" : undefined, observations };
  });
}
