/** What Chinese state bodies have committed to a country and what Chinese firms have announced there, each source on its own scale. */
import { useTranslations } from "next-intl";
import { chartReadOut } from "@/components/charts/chart-read-out";
import { allFacets, statusWords } from "@/components/charts/chart-words";
import { SmallMultiples } from "@/components/charts/SmallMultiples";
import { StatusKey } from "@/components/charts/StatusKey";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { SeriesChart } from "@/components/site/chart/SeriesChart";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { describeChart } from "@/lib/charts/describe";
import { largestSize } from "@/lib/charts/largest-size";
import type { ChartSeries } from "@/lib/charts/series";
import { pickText, type Locale } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod } from "@/lib/format/format-period";
import { datedFigure } from "@/lib/format/marks";
import { addressesFor } from "@/lib/i18n/address";
import type { CountryProfile, Shown } from "@/lib/reading/country/get-country-profile";
import type { RequestScope } from "../../request-scope";

interface PartProps {
  locale: Locale;
  request: RequestScope;
  profile: CountryProfile;
}

export function FinancePart({ locale, request, profile }: PartProps) {
  const t = useTranslations("country.finance");
  const { finance, deals } = profile;
  if (finance.length === 0 && deals === null) return null;
  return (
    <section aria-labelledby="finance-title" className="section">
      <h2 id="finance-title" className="section-title">{t("title")}</h2>
      <p className="mt-2 max-w-text text-muted">{t("lead")}</p>
      <OfficialFinance locale={locale} request={request} profile={profile} />
      {deals && <div className="mt-10 max-w-3xl"><Deals locale={locale} request={request} profile={profile} deals={deals} /></div>}
    </section>
  );
}

function OfficialFinance({ locale, request, profile: { finance, sources } }: PartProps) {
  const t = useTranslations();
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const [first] = finance;
  if (!first) return null;
  const measure = measureOf(first.indicator, locale);
  const value = (text: string) => quantity(text, measure, locale);
  const period = (text: string) => formatPeriod(text, locale);
  const drawn = finance.map(({ indicator, series }) => {
    const title = pickText(indicator.name, locale).text;
    const last = series.observations.findLast((each) => each.value !== null);
    const single: ChartSeries = { id: series.key, label: title, tone: "china", observations: series.observations };
    return {
      id: indicator.code,
      title,
      href: seriesAddress(to, series),
      note: last?.value ? datedFigure(value(last.value), period(last.period), locale) : t("chart.read.missing"),
      description: describeChart([single], [], { value, period }, "bars").map((fact) => t(fact.key, fact.params)).join(" "),
      series: [single],
    };
  });
  const all = drawn.flatMap(({ series }) => series);
  const { shift, tick, topTick, month } = axisText(largestSize(all), measure, locale);
  const source = sources.get(first.indicator.source);
  return (
    <figure className="mt-6">
      <figcaption className="chart-title">{t("country.finance.official")}</figcaption>
      <p className="chart-subtitle">{t("country.finance.officialMeasure", { unit: measure.unit })}</p>
      <div className="mt-4">
        <SmallMultiples id="finance" facets={drawn} mark="bars" shift={shift} text={{ tick, topTick, month }} readOut={chartReadOut(t, { locale, value })} all={allFacets(t, drawn.length)} empty={<p className="text-muted">{t("chart.empty")}</p>} />
      </div>
      <div className="chart-foot">
        <StatusKey series={all} mark="bars" words={statusWords(t)} />
        {source && <SourceLine locale={locale} series={finance.map(({ series }) => series)} base={source} licence={source.licence} publication={request.scope.at} to={to} />}
      </div>
    </figure>
  );
}

function Deals({ locale, request, profile, deals: { indicator, series } }: PartProps & { deals: Shown }) {
  const t = useTranslations();
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const measure = measureOf(indicator, locale);
  const source = profile.sources.get(indicator.source);
  const title = pickText(indicator.name, locale).text;
  return (
    <SeriesChart
      id="deals"
      locale={locale}
      title={title}
      subtitle={measure.unit}
      measure={measure}
      series={[{ id: series.key, label: "", tone: "china", observations: series.observations }]}
      mark="bars"
      widths={["narrow", "medium"]}
      source={source && <SourceLine locale={locale} series={[series]} base={source} licence={source.licence} publication={request.scope.at} to={to} />}
      actions={<a className="inline-flex min-h-11 items-center" href={seriesAddress(to, series)}>{t("overview.toIndicator")}</a>}
    />
  );
}
