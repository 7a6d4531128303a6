/** What a picture and a frame show and say is what the page of the same address shows and says. */
import type { Translate } from "@/components/charts/chart-words";
import type { Facet } from "@/components/charts/SmallMultiples";
import { axisOf, facetsOf, type Scales, sharingOf } from "@/components/site/chart/facets-of";
import { markChoice, type AskedMark } from "@/components/site/chart/mark-choice";
import { drawnSeries } from "@/components/site/chart/drawn-series";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { findingOf } from "@/components/site/indicator/finding";
import { isTold, shownLabels } from "@/components/site/indicator/transform-label";
import { mirrorLook } from "@/components/site/mirror/mirror-look";
import { describeChart } from "@/lib/charts/describe";
import { describeFacets, type Sharing } from "@/lib/charts/facets";
import { largestSize } from "@/lib/charts/largest-size";
import { mirrorRange } from "@/lib/charts/mirror-gap";
import type { TimeChartInput } from "@/lib/charts/series";
import { observedSpan } from "@/lib/domain/observed-span";
import { type Locale, pickText } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import type { Area } from "@/lib/reading/area/list-areas";
import type { Display } from "@/lib/reading/display/read-display";
import type { Indicator } from "@/lib/reading/indicator/get-indicator";
import type { Mirror } from "@/lib/reading/mirror/get-mirror";

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
  const { measure, labels, title, subtitle } = headOf(input);
  const value = (text: string) => quantity(text, measure, locale);
  const { shown: mark } = markChoice(input.mark, { ...input, hasEarlier: false });
  const drawn = drawnSeries(display.series, labels, measure, locale);
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
  const labels = shownLabels(t, series, name, transform);
  const finding = !isTold(transform, series.length) ? null : findingOf(series.map(({ observations }, index) => ({ label: labels[index]!, observations })), measure, locale);
  const indicatorName = pickText(indicator.name, locale).text;
  const span = observedSpan(series);
  const parts = [finding && indicatorName, series.length === 1 && labels[0], measure.unit !== "%" && measure.unit, ...words.map((each) => pickText(each, locale).text), span && formatPeriodRange(...span, locale)];
  return { measure, labels, title: finding ? t(finding.key, finding.params) : indicatorName, subtitle: parts.filter(Boolean).join(" · ") };
}
