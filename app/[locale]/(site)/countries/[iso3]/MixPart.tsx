/** How a country's exports and imports are divided among China, the United States, the European Union where its figures allow, and the rest. */
import { useTranslations } from "next-intl";
import { SeriesTable } from "@/components/charts/SeriesTable";
import { quantity, type Measure } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { SeriesChart } from "@/components/site/chart/SeriesChart";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { PARTNERS } from "@/components/site/country/PartnerTable";
import type { ChartSeries } from "@/lib/charts/series";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus } from "@/lib/format/format-status";
import { addressesFor } from "@/lib/i18n/address";
import type { CountryMix, CountryProfile } from "@/lib/reading/country/get-country-profile";
import { toneOf } from "../../overview-props";
import type { RequestScope } from "../../request-scope";

interface PartProps {
  locale: Locale;
  request: RequestScope;
  profile: CountryProfile;
}

const PERCENT: Measure = { unitCode: "PCT", unit: "%", unitMult: 0, decimals: 1 };
const REST = "rest";

export function MixPart(props: PartProps) {
  const t = useTranslations("country");
  if (props.profile.mixes.length === 0) return null;
  return (
    <section aria-labelledby="mix-title" className="section">
      <h2 id="mix-title" className="section-title">{t("mix.title")}</h2>
      <p className="mt-2 max-w-text text-muted">{t("mix.lead")}</p>
      <div className="mt-6 grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {props.profile.mixes.map((mix) => <MixChart key={mix.indicator.code} {...props} mix={mix} />)}
      </div>
    </section>
  );
}

function MixChart({ locale, request, profile, mix }: PartProps & { mix: CountryMix }) {
  const t = useTranslations();
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const name = (code: string) => t(`country.partner.${PARTNERS.find((each) => each === code) ?? "CHN"}`);
  const names = mix.parts.map(({ part }) => name(part.counterpart));
  const drawn = drawnSeries(mix, names, t("country.mix.rest"), locale);
  const source = profile.sources.get(mix.indicator.source);
  const [first, ...others] = mix.parts.map(({ part }) => part);
  return (
    <SeriesChart
      id={`mix-${mix.indicator.code}`}
      locale={locale}
      title={titleOf(mix, t, locale)}
      subtitle={t(`country.mix.measure.${mix.flow}`)}
      measure={PERCENT}
      series={drawn}
      mark="stacked-bars"
      widths={["narrow", "medium"]}
      source={
        <>
          <p>{t(mix.parts.some(({ part }) => part.counterpart === "EUU") ? "country.mix.note" : "country.mix.noteWithoutEu")}</p>
          {source && <SourceLine locale={locale} series={[...mix.parts.map(({ part }) => part), mix.whole]} base={source} licence={source.licence} publication={request.scope.at} to={to} />}
        </>
      }
      actions={first && <a className="inline-flex min-h-11 items-center" href={seriesAddress(to, first, ...others, mix.whole)}>{t("overview.toIndicator")}</a>}
      data={
        <details className="fold mt-4 text-sm">
          <summary>{t("indicator.figuresAsTable")}</summary>
          <SeriesTable
            caption={t("chart.tableCaption", { title: t(`country.mix.measure.${mix.flow}`), unit: PERCENT.unit })}
            rowHeading={t("chart.period")}
            series={drawn}
            periodName={(period) => formatPeriod(period, locale)}
            cells={{ locale, decimals: PERCENT.decimals, statusName: (status) => t(formatStatus(status)), missing: t("chart.missing"), absent: "" }}
          />
        </details>
      }
    />
  );
}

/** China's part lies at the bottom, where its course is read most easily; what is left lies on top. */
function drawnSeries({ parts, rest }: CountryMix, names: readonly string[], restName: string, locale: Locale): ChartSeries[] {
  const noted = (series: Omit<ChartSeries, "note">): ChartSeries => ({ ...series, note: quantity(series.observations.at(-1)?.value ?? "0", PERCENT, locale) });
  return [
    ...parts.map(({ part, share }, index) => noted({ id: part.key, label: names[index] ?? part.counterpart, tone: toneOf("", part.counterpart), observations: share })),
    noted({ id: REST, label: restName, tone: "context", observations: rest }),
  ];
}

/** China's share at both ends; where China is no part, what the chart shows. */
function titleOf({ parts, flow }: CountryMix, t: ReturnType<typeof useTranslations<never>>, locale: Locale): string {
  const share = parts.find(({ part }) => part.counterpart === "CHN")?.share;
  const [first, last] = [share?.[0], share?.at(-1)];
  if (!first?.value || !last?.value) return t(`country.mix.measure.${flow}`);
  const params = { first: quantity(first.value, PERCENT, locale), from: formatPeriod(first.period, locale), last: quantity(last.value, PERCENT, locale), to: formatPeriod(last.period, locale) };
  return t(`country.mix.finding.${flow}`, params);
}
