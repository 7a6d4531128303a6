/** The states of the region at one moment: on a map whose years share their classes, or ranked. */
import { getTranslations } from "next-intl/server";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { RankBars } from "@/components/charts/RankBars";
import { AreaMap } from "@/components/map/AreaMap";
import { type KeptParams, YearForm } from "@/components/map/YearForm";
import { type Measure, measureOf, quantity } from "@/components/site/chart/measure";
import { SourceLine } from "@/components/site/chart/SourceLine";
import type { IndicatorContext } from "@/components/site/indicator/context";
import { medianOf } from "@/lib/domain/median";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { formatList } from "@/lib/format/format-list";
import { formatPeriod } from "@/lib/format/format-period";
import type { MapYears } from "@/lib/reading/map/get-map-years";
import { toneOf } from "../../overview-props";
import type { IndicatorView } from "./load-view";
import type { ViewParams } from "./view-params";

interface RegionProps {
  context: IndicatorContext;
  asked: ViewParams;
  view: IndicatorView;
  region: MapYears;
}

export async function RegionFigure(props: RegionProps) {
  const { context, asked, view, region } = props;
  const t = await getTranslations({ locale: context.locale });
  const newest = region.years.at(-1);
  if (!newest) return <p className="py-8 text-muted">{t("chart.empty")}</p>;
  const shown = region.years.find(({ period }) => period === asked.year) ?? newest;
  // What is on the map is as it was published, whatever is done to the lines of the chart.
  const measure = measureOf(view.indicator, context.locale);
  const partner = view.choice.counterparts[0] ?? NO_COUNTERPART;
  const subtitle = [partner !== NO_COUNTERPART && t("chart.partner", { name: context.name(partner) }), measure.unit].filter(Boolean).join(" · ");
  const title = (period: string) => t("indicator.regionTitle", { name: context.title, period });
  const source = <SourceLine locale={context.locale} series={region.series} base={view.indicator.source} publication={context.publication} to={context.to} licence={view.indicator.source.licence} />;
  const hrefOf = (code: string) => context.view({ view: null, area: [code], year: null }, "chart");
  const common = { context, measure, subtitle, title, source, hrefOf, tone: partner === NO_COUNTERPART ? ("lac" as const) : toneOf("", partner), form: formOf(context), period: shown.period };
  // The map's player writes into its figure by itself: another view is another element, so that nothing of it stays.
  return <div key={asked.view} className="mt-6">{asked.view === "map" ? <Map {...common} view={view} region={region} /> : <Ranking {...common} view={view} region={region} />}</div>;
}

interface PartProps extends Pick<RegionProps, "context" | "view" | "region"> {
  measure: Measure;
  subtitle: string;
  title: (period: string) => string;
  source: React.ReactNode;
  hrefOf: (code: string) => string;
  tone: ReturnType<typeof toneOf>;
  form: { action: string; kept: KeptParams };
  period: string;
}

/** Every state has its place, also those without a figure. */
function Map({ context, measure, view, region, period, ...rest }: PartProps) {
  const areas = view.areas.filter(({ lac }) => lac).map(({ code }) => code);
  return <AreaMap id="chart" locale={context.locale} measure={measure} years={region.years} year={period} areas={areas} name={context.name} {...rest} />;
}

async function Ranking({ context, measure, view, region, period, title, subtitle, source, hrefOf, tone, form }: PartProps) {
  const t = await getTranslations({ locale: context.locale });
  const { locale } = context;
  const values = new globalThis.Map(region.years.find((each) => each.period === period)!.values.map(({ area, value }) => [area, value]));
  const items = view.areas.filter(({ lac }) => lac).map(({ code }) => {
    const value = values.get(code) ?? null;
    return { id: code, label: context.name(code), tone, value, text: value === null ? "" : quantity(value, measure, locale), href: hrefOf(code), isChosen: view.choice.areas.includes(code) };
  });
  const median = medianOf(items.flatMap(({ value }) => value ?? []));
  const periods = region.years.map((each) => ({ value: each.period, label: formatPeriod(each.period, locale) }));
  return (
    <ChartFigure id="chart" title={title(formatPeriod(period, locale))} subtitle={subtitle} source={source}>
      <YearForm {...form} periods={periods} chosen={period} labels={{ year: t("map.year"), show: t("map.show") }} />
      <RankBars
        items={items}
        label={t("indicator.view.ranking")}
        reference={median === null ? undefined : { value: median, text: t("indicator.regionMedian", { value: quantity(median, measure, locale) }) }}
        missing={(labels) => t("chart.rankMissing", { period: formatPeriod(period, locale), areas: formatList(labels, locale) })}
        empty={<p className="py-8 text-muted">{t("chart.empty")}</p>}
      />
    </ChartFigure>
  );
}

/** What else is looked at stays as it is. */
function formOf(context: IndicatorContext): PartProps["form"] {
  const url = new URL(context.view({ year: null }), "http://puente.invalid");
  return { action: `${url.pathname}#chart`, kept: Object.fromEntries([...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)])) };
}
