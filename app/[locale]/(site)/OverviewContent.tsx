/** The parts of the overview in their order. */
import { useTranslations } from "next-intl";
import { FigureCard } from "@/components/site/chart/FigureCard";
import { measureOf } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { Headline } from "@/components/site/overview/Headline";
import { News } from "@/components/site/overview/News";
import { PillarList } from "@/components/site/overview/PillarList";
import { RegionTrade } from "@/components/site/overview/RegionTrade";
import { SinceLastVisit } from "@/components/site/visit/SinceLastVisit";
import { pickText, type Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { LeadingFigure, Overview } from "@/lib/reading/overview/get-overview";
import { LeadingPartnerPart, type LeaderAsked } from "./LeadingPartnerPart";
import { headlineFigures, newsOf, pillarItems, powerSeries, toneOf } from "./overview-props";
import type { RequestScope } from "./request-scope";

/** The figures of the first rows; those of the United States stand in the chart below. */
const CARDS: LeadingFigure[] = ["balanceYear", "balanceMonth", "exportsRegion", "importsRegion", "usExportsRegion", "usImportsRegion", "investmentBrazil", "co2China"];

/** More than this since the last visit are told as "20 and more". */
const PUBLICATIONS_COUNTED_MAX = 20;

export function OverviewContent({ locale, request, asked, overview }: PartProps & { asked: LeaderAsked }) {
  const t = useTranslations("overview");
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const figure = (id: LeadingFigure) => overview.figures.find((each) => each.id === id);
  const names = new Map(overview.areas.map((area) => [area.code, pickText(area.name, locale).text]));
  const name = (code: string) => names.get(code) ?? code;
  return (
    <>
      <Headline {...headlineFigures(overview, locale, to)} />
      {request.asOf === null && <SinceLastVisit publication={request.scope.at} texts={Array.from({ length: PUBLICATIONS_COUNTED_MAX }, (_, index) => t("sinceVisit", { count: index + 1 }))} href={to("/releases")} />}
      <section aria-label={t("figures")} className="mt-10 grid gap-x-8 gap-y-8 border-t border-hairline pt-6 sm:grid-cols-2 lg:grid-cols-4">
        {CARDS.flatMap((id) => figure(id) ?? []).map(({ id, indicator, series }) => (
          <FigureCard key={id} locale={locale} name={t(`figure.${id}`)} href={seriesAddress(to, series)} measure={measureOf(indicator, locale)} observations={series.observations} tone={toneOf(series.refArea, series.counterpart)} source={series.source} />
        ))}
      </section>
      <Region locale={locale} request={request} overview={overview} name={name} />
      <LeadingPartnerPart locale={locale} request={request} asked={asked} leaders={overview.leaders} name={name} />
      <PillarList locale={locale} pillars={pillarItems(overview, locale, to, name)} />
      <News locale={locale} {...newsOf(overview, to)} allReleases={to("/releases")} />
    </>
  );
}

interface PartProps {
  locale: Locale;
  request: RequestScope;
  overview: Overview;
}

function Region({ locale, request, overview, name }: PartProps & { name: (code: string) => string }) {
  const exports = powerSeries(overview, ["exportsRegion", "usExportsRegion"], name);
  const imports = powerSeries(overview, ["importsRegion", "usImportsRegion"], name);
  const [out] = exports;
  const [into] = imports;
  if (!out || !into) return null;
  const to = addressesFor(locale, request.asOf?.text ?? null);
  return (
    <RegionTrade
      locale={locale}
      measure={measureOf(out.indicator, locale)}
      exports={exports}
      imports={imports}
      hrefs={{ exports: seriesAddress(to, out.series, ...exports.map((each) => each.series)), imports: seriesAddress(to, into.series, ...imports.map((each) => each.series)) }}
      source={<TradeSource locale={locale} request={request} overview={overview} />}
    />
  );
}

function TradeSource({ locale, request, overview }: PartProps) {
  const series = overview.figures.filter((each) => each.id === "exportsRegion" || each.id === "importsRegion").map((each) => each.series);
  if (!overview.tradeSource) return null;
  return <SourceLine locale={locale} series={series} base={overview.tradeSource} publication={request.scope.at} to={addressesFor(locale, request.asOf?.text ?? null)} />;
}
