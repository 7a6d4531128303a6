/** A chart that stands outside its page: the same series, words and figures, read from the address that pictures and embeds share. */
import { getTranslations } from "next-intl/server";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { seriesLabels } from "@/components/site/chart/series-label";
import { findingOf } from "@/components/site/indicator/finding";
import { assignTones } from "@/lib/charts/assign-tones";
import { describeChart } from "@/lib/charts/describe";
import type { ChartSeries, LineChartInput } from "@/lib/charts/series";
import { comparePeriods } from "@/lib/domain/period";
import { type Locale, LOCALES, pickText } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatDay, formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { addressesFor } from "@/lib/i18n/address";
import { areaNames } from "@/lib/reading/area/list-areas";
import { getIndicator, type Indicator } from "@/lib/reading/indicator/get-indicator";
import { SERIES_SHOWN_MAX } from "@/lib/reading/indicator/choose-series";
import { getManySeries, type Series } from "@/lib/reading/series/get-series";
import { siteOrigin } from "../[locale]/site-origin";
import { requestScope } from "../[locale]/(site)/request-scope";

export interface SeriesView {
  locale: Locale;
  title: string;
  subtitle: string;
  description: string;
  empty: string;
  chart: LineChartInput;
  /** "Source: …", "Data of 23 Nov 2026. Publication 35." */
  source: string;
  date: string;
  /** The page of the same series, whole. */
  address: string;
  /** Where a reader asked for a moment: the keys, and when the newest of them was last changed then. */
  pinned: { keys: string[]; updatedAt: string } | null;
}

const YEAR = /^[12]\d{3}$/;

/** The view that `url` asks for; null where it names no series that exists. */
export async function readSeriesView(url: URL): Promise<SeriesView | null> {
  const { searchParams: params } = url;
  const locale = LOCALES.find((each) => each === params.get("lang")) ?? "en";
  const { scope, asOf } = await requestScope(Promise.resolve(Object.fromEntries(params)));
  const keys = [...new Set(params.getAll("s"))].slice(0, SERIES_SHOWN_MAX);
  const found = (await getManySeries(scope, keys)).map(inRange(params.get("from"), params.get("to")));
  const [first] = found;
  if (!first) return null;
  const indicator = await getIndicator(scope, first.indicator);
  if (!indicator.ok) return null;
  // One chart has one unit: series of other indicators have their own.
  const series = found.filter((each) => each.indicator === first.indicator);
  const names = await areaNames(scope);
  const name = (code: string) => {
    const text = names.get(code);
    return text ? pickText(text, locale).text : code;
  };
  const to = addressesFor(locale, asOf?.text ?? null);
  const address = (await siteOrigin()) + seriesAddress(to, ...(series as [Series, ...Series[]]));
  const pinned = asOf === null ? null : { keys: series.map(({ key }) => key), updatedAt: newestOf(series) };
  return { ...(await inWords(locale, indicator.value, series, name, scope.at, params.get("scale") === "log")), address, pinned };
}

function inRange(from: string | null, to: string | null): (series: Series) => Series {
  const [first, last] = [from, to].map((year) => (year !== null && YEAR.test(year) ? year : null));
  return (series) => ({ ...series, observations: series.observations.filter(({ period }) => (!first || period.slice(0, 4) >= first) && (!last || period.slice(0, 4) <= last)) });
}

const newestOf = (series: readonly Series[]) => series.map(({ updatedAt }) => updatedAt).sort().at(-1)!;

async function inWords(locale: Locale, indicator: Indicator, series: readonly Series[], name: (code: string) => string, publication: number, isLog: boolean) {
  const t = await getTranslations({ locale });
  const measure = measureOf(indicator, locale);
  const value = (text: string) => quantity(text, measure, locale);
  const labels = seriesLabels(series, name);
  const drawn = drawnSeries(series, labels, value, locale);
  const finding = findingOf(drawn, locale, value);
  const indicatorName = pickText(indicator.name, locale).text;
  const title = finding ? t(finding.key, finding.params) : indicatorName;
  const periods = drawn.flatMap(({ observations }) => [observations[0], observations.at(-1)]).flatMap((each) => (each ? [each.period] : [])).sort(comparePeriods);
  const sizeMax = Math.max(0, ...drawn.flatMap(({ observations }) => observations.map((each) => Math.abs(Number(each.value ?? 0)))));
  const { shift, tick, topTick, month } = axisText(sizeMax, measure, locale);
  const facts = describeChart(drawn, [], { value, period: (period) => formatPeriod(period, locale) });
  return {
    locale,
    title,
    subtitle: [indicatorName, series.length === 1 && labels[0], measure.unit, periods.length > 0 && formatPeriodRange(periods[0]!, periods.at(-1)!, locale)].filter(Boolean).join(" · "),
    description: facts.map((fact) => t(fact.key, fact.params)).join(" "),
    empty: t("chart.empty"),
    chart: { series: drawn, shift, scale: isLog ? ("log" as const) : ("linear" as const), text: { tick, topTick, month } },
    source: `${t("chart.source")} ${indicator.source.publisher}, ${indicator.source.title}.`,
    date: `${t("chart.dataOf", { day: formatDay(newestOf(series).slice(0, 10), locale) })} ${t("chart.publication", { number: publication })}.`,
  };
}

function drawnSeries(series: readonly Series[], labels: readonly string[], value: (text: string) => string, locale: Locale): ChartSeries[] {
  const tones = assignTones(series);
  return series.map(({ key, observations }, index) => {
    const last = observations.findLast((each) => each.value !== null);
    const note = last?.value && series.length <= 5 ? `${value(last.value)}, ${formatPeriod(last.period, locale)}` : undefined;
    return { id: key, label: labels[index]!, note, tone: tones[index]!, weight: tones[index] === "context" ? "normal" : undefined, observations };
  });
}

