/** China and the United States in trade with the region, as each reports it: what they sell there, and what they buy. */
import { useTranslations } from "next-intl";
import type { ChartSeries } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { datedFigure } from "@/lib/format/marks";
import { quantity, type Measure } from "../chart/measure";
import { largest, SeriesChart } from "../chart/SeriesChart";

export interface RegionTradeProps {
  locale: Locale;
  measure: Measure;
  exports: readonly PowerSeries[];
  imports: readonly PowerSeries[];
  hrefs: { exports: string; imports: string };
  source: React.ReactNode;
}

export interface PowerSeries {
  key: string;
  label: string;
  tone: "china" | "us";
  observations: readonly Observation[];
}

export function RegionTrade({ locale, measure, exports, imports, hrefs, source }: RegionTradeProps) {
  const t = useTranslations("overview");
  const panels = [
    { id: "region-exports", title: t("exportsTitle"), href: hrefs.exports, series: exports },
    { id: "region-imports", title: t("importsTitle"), href: hrefs.imports, series: imports },
  ];
  const sizeMax = largest(panels.flatMap((panel) => drawn(panel.series, measure, locale)));
  return (
    <section aria-labelledby="region-title" className="section">
      <h2 id="region-title" className="section-title">{t("regionTitle")}</h2>
      <p className="mt-2 max-w-text text-muted">{t("regionLead")}</p>
      <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {panels.map((panel) => (
          <SeriesChart
            key={panel.id}
            id={panel.id}
            locale={locale}
            title={panel.title}
            subtitle={`${measure.unit} · ${t("ownScale")}`}
            measure={measure}
            series={drawn(panel.series, measure, locale)}
            sizeMax={sizeMax}
            widths={["narrow", "medium"]}
            source={source}
            actions={<a className="inline-flex min-h-11 items-center" href={panel.href}>{t("toIndicator")}</a>}
          />
        ))}
      </div>
    </section>
  );
}

function drawn(series: readonly PowerSeries[], measure: Measure, locale: Locale): ChartSeries[] {
  return series.map(({ key, label, tone, observations }) => {
    const last = observations.findLast((each) => each.value !== null);
    return { id: key, label, tone, observations, note: last?.value ? datedFigure(quantity(last.value, measure, locale), formatPeriod(last.period, locale), locale) : undefined };
  });
}
