/** A chart that stands outside its page: the same series, words and figures, read from the address that pictures and embeds share. */
import { getTranslations } from "next-intl/server";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { findingOf } from "@/components/site/indicator/finding";
import { isTold, shownLabels } from "@/components/site/indicator/transform-label";
import { assignTones } from "@/lib/charts/assign-tones";
import { describeChart } from "@/lib/charts/describe";
import type { ChartSeries, LineChartInput } from "@/lib/charts/series";
import { comparePeriods, FREQS } from "@/lib/domain/period";
import { type Locale, LOCALES, pickText } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatDay, formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { addressesFor } from "@/lib/i18n/address";
import { transformName } from "@/lib/domain/transform";
import { areaNames } from "@/lib/reading/area/list-areas";
import { type Display, readDisplay } from "@/lib/reading/display/read-display";
import { getIndicator, type Indicator } from "@/lib/reading/indicator/get-indicator";
import { SERIES_SHOWN_MAX } from "@/lib/reading/indicator/choose-series";
import type { Scope } from "@/lib/reading/scope";
import type { Series } from "@/lib/reading/series/get-series";
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
  const display = await displayOf(scope, keys, params);
  const series = display.series;
  const [first] = series;
  if (!first) return null;
  const indicator = await getIndicator(scope, first.indicator);
  if (!indicator.ok) return null;
  const names = await areaNames(scope);
  const name = (code: string) => {
    const text = names.get(code);
    return text ? pickText(text, locale).text : code;
  };
  const to = addressesFor(locale, asOf?.text ?? null);
  // The page shows what the chart shows.
  const look = { from: params.get("from"), to: params.get("to"), transform: display.transform && transformName(display.transform), ...(first.joinedFrom ? { freq: first.freq } : {}), scale: params.get("scale") === "log" ? "log" : null };
  const address = (await siteOrigin()) + seriesAddress((path, chosen, hash) => to(path, { ...chosen, ...look }, hash), first, ...series.slice(1));
  const pinned = asOf === null ? null : { keys: series.map(({ key }) => key), updatedAt: newestOf(series) };
  return { ...(await inWords(locale, indicator.value, display, name, scope.at, params.get("scale") === "log")), address, pinned };
}

/** As the page of the same parameters shows it: what cannot be had is shown as published. */
async function displayOf(scope: Scope, keys: string[], params: URLSearchParams): Promise<Display> {
  const [from, to] = [params.get("from"), params.get("to")].map((year) => (year !== null && YEAR.test(year) ? year : null)) as [string | null, string | null];
  const freq = FREQS.find((each) => each === params.get("freq")) ?? null;
  for (const request of [{ transform: params.get("transform"), from, to, freq }, { transform: null, from, to, freq: null }, { transform: null, from: null, to: null, freq: null }]) {
    const display = await readDisplay(scope, { keys, ...request });
    if (display.ok && (display.value.series.length > 0 || request.transform === null)) return display.value;
  }
  throw new Error("Figures as they are published can always be shown");
}

const newestOf = (series: readonly Series[]) => series.map(({ updatedAt }) => updatedAt).sort().at(-1)!;

async function inWords(locale: Locale, indicator: Indicator, { series, measure: shown, transform, words }: Display, name: (code: string) => string, publication: number, isLog: boolean) {
  const t = await getTranslations({ locale });
  const measure = measureOf(shown, locale);
  const value = (text: string) => quantity(text, measure, locale);
  const labels = shownLabels(t, series, name, transform);
  const drawn = drawnSeries(series, labels, value, locale);
  const finding = !isTold(transform, series.length) ? null : findingOf(drawn, locale, value);
  const indicatorName = pickText(indicator.name, locale).text;
  const title = finding ? t(finding.key, finding.params) : indicatorName;
  const periods = drawn.flatMap(({ observations }) => [observations[0], observations.at(-1)]).flatMap((each) => (each ? [each.period] : [])).sort(comparePeriods);
  const sizeMax = Math.max(0, ...drawn.flatMap(({ observations }) => observations.map((each) => Math.abs(Number(each.value ?? 0)))));
  const { shift, tick, topTick, month } = axisText(sizeMax, measure, locale);
  const facts = describeChart(drawn, [], { value, period: (period) => formatPeriod(period, locale) });
  return {
    locale,
    title,
    subtitle: [finding && indicatorName, series.length === 1 && labels[0], measure.unit !== "%" && measure.unit, ...words.map((each) => pickText(each, locale).text), periods.length > 0 && formatPeriodRange(periods[0]!, periods.at(-1)!, locale)].filter(Boolean).join(" · "),
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

