/** What a country sells to and buys from China and the United States over time, and what else compares the two. */
import { useTranslations } from "next-intl";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { SeriesChart } from "@/components/site/chart/SeriesChart";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { PARTNERS } from "@/components/site/country/PartnerTable";
import { findingOf } from "@/components/site/indicator/finding";
import type { ChartSeries } from "@/lib/charts/series";
import { pickText, type Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { datedFigure } from "@/lib/format/marks";
import { addressesFor } from "@/lib/i18n/address";
import type { CountryProfile } from "@/lib/reading/country/get-country-profile";
import type { IndicatorSummary } from "@/lib/reading/indicator/list-indicators";
import type { Series } from "@/lib/reading/series/get-series";
import { toneOf } from "../../overview-props";
import type { RequestScope } from "../../request-scope";

interface ChartsProps {
  locale: Locale;
  request: RequestScope;
  profile: CountryProfile;
}

export function CountryCharts({ locale, request, profile }: ChartsProps) {
  const t = useTranslations("country");
  const panels = [
    { id: "exports", title: t("exportsOverTime"), series: longest(profile, "exports") },
    { id: "imports", title: t("importsOverTime"), series: longest(profile, "imports") },
    ...profile.compared.map(({ indicator, series }) => ({ id: indicator.code, title: pickText(indicator.name, locale).text, series })),
  ];
  return (
    <section aria-labelledby="over-time-title" className="section">
      <h2 id="over-time-title" className="section-title">{t("overTime")}</h2>
      <div className="mt-6 grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {panels.map(({ series, ...panel }) => {
          const indicator = series[0] && profile.indicators.get(series[0].indicator);
          return indicator && <Panel key={panel.id} {...panel} locale={locale} request={request} profile={profile} series={series} indicator={indicator} />;
        })}
      </div>
    </section>
  );
}

/** The source that goes further back where it has the country, else the one of the table above; never both in one chart. */
function longest({ longer, trade }: CountryProfile, flow: "exports" | "imports"): Series[] {
  const recent = trade.slice(0, 2).flatMap((each) => each[flow] ?? []);
  const reach = (series: readonly Series[]) => Math.max(0, ...series.map((each) => each.observations.length));
  return reach(longer[flow]) > reach(recent) ? longer[flow] : recent;
}

interface PanelProps extends ChartsProps {
  id: string;
  title: string;
  series: readonly Series[];
  indicator: IndicatorSummary;
}

function Panel({ id, title, locale, request, profile, series, indicator }: PanelProps) {
  const t = useTranslations();
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const measure = measureOf(indicator, locale);
  const value = (text: string) => quantity(text, measure, locale);
  const drawn = series.map((each): ChartSeries => {
    const last = each.observations.findLast((observation) => observation.value !== null);
    const partner = PARTNERS.find((code) => code === each.counterpart);
    return { id: each.key, label: partner ? t(`country.partner.${partner}`) : each.counterpart, tone: toneOf("", each.counterpart), observations: each.observations, note: last?.value ? datedFigure(value(last.value), formatPeriod(last.period, locale), locale) : undefined };
  });
  const finding = drawn.length > 1 ? findingOf(drawn, measure, locale) : null;
  const [first, ...others] = series;
  const source = profile.sources.get(indicator.source);
  return (
    <SeriesChart
      id={id}
      locale={locale}
      title={title}
      subtitle={finding ? t(finding.key, finding.params) : measure.unit}
      measure={measure}
      series={drawn}
      widths={["narrow", "medium"]}
      source={source && <SourceLine locale={locale} series={series} base={source} licence={source.licence} publication={request.scope.at} to={to} />}
      actions={first && <a className="inline-flex min-h-11 items-center" href={seriesAddress(to, first, ...others)}>{t("overview.toIndicator")}</a>}
    />
  );
}
