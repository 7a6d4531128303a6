/** On the page of the climate: who emits how much, who has passed the peak, and how electricity is made. */
import { useTranslations } from "next-intl";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { SeriesChart } from "@/components/site/chart/SeriesChart";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { PeakTable } from "@/components/site/climate/PeakTable";
import { peakOf } from "@/lib/domain/peak";
import type { Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import { formatPeriod } from "@/lib/format/format-period";
import type { ClimatePanel } from "@/lib/reading/climate/get-climate";
import type { Source } from "@/lib/reading/source/list-sources";
import { toneOf } from "../../overview-props";
import type { RequestScope } from "../../request-scope";

interface PartProps {
  locale: Locale;
  request: RequestScope;
  name: (code: string) => string;
  sources: ReadonlyMap<string, Source>;
}

export function ClimatePart({ panels, ...part }: PartProps & { panels: readonly ClimatePanel[] }) {
  const t = useTranslations("climate");
  const emissions = panels.find(({ id }) => id === "emissions");
  const rows = (emissions?.series ?? []).flatMap(({ refArea, observations }) => {
    const peak = peakOf(observations);
    return peak ? [{ area: refArea, name: part.name(refArea), peak }] : [];
  });
  if (panels.length === 0) return null;
  return (
    <section aria-labelledby="climate-title" className="section">
      <h2 id="climate-title" className="section-title">{t("title")}</h2>
      <p className="mt-2 max-w-text text-muted">{t("lead")}</p>
      {emissions && <PeakTable locale={part.locale} measure={measureOf(emissions.indicator, part.locale)} rows={rows} />}
      <div className="mt-10 grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {panels.map((panel) => <Panel key={panel.id} {...part} panel={panel} />)}
      </div>
    </section>
  );
}

function Panel({ locale, request: { scope, asOf }, name, sources, panel: { id, indicator, series } }: PartProps & { panel: ClimatePanel }) {
  const t = useTranslations("climate");
  const to = addressesFor(locale, asOf?.text ?? null);
  const measure = measureOf(indicator, locale);
  const source = sources.get(indicator.source);
  const [first, ...rest] = series;
  const drawn = series.map(({ key, refArea, counterpart, observations }) => {
    const last = observations.findLast(({ value }) => value !== null);
    return { id: key, label: name(refArea), tone: toneOf(refArea, counterpart), observations, note: last?.value ? `${quantity(last.value, measure, locale)}, ${formatPeriod(last.period, locale)}` : undefined };
  });
  return (
    <SeriesChart
      id={`climate-${id}`}
      locale={locale}
      title={t(`panel.${id}`)}
      subtitle={measure.unit}
      measure={measure}
      series={drawn}
      widths={["narrow", "medium"]}
      source={source && <SourceLine locale={locale} series={series} base={source} licence={source.licence} publication={scope.at} to={to} />}
      // The sum of four indicators is on no page of its own.
      actions={first && id !== "clean" && <a className="inline-flex min-h-11 items-center" href={seriesAddress(to, first, ...rest)}>{t("toIndicator")}</a>}
    />
  );
}
