/** The parts of a theme's page in their order. */
import { useTranslations } from "next-intl";
import { FigureCard } from "@/components/site/chart/FigureCard";
import { measureOf } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { fullLabel } from "@/components/site/chart/series-label";
import { PillarNav } from "@/components/site/pillar/PillarNav";
import { RemarkList } from "@/components/site/RemarkList";
import { pickText, type Locale } from "@/lib/domain/text";
import { addressesFor, type AddressOf } from "@/lib/i18n/address";
import type { ClimatePanel } from "@/lib/reading/climate/get-climate";
import type { PillarIndicator, PillarPage } from "@/lib/reading/pillar/get-pillar";
import { annotationAddress, toneOf } from "../../overview-props";
import { areaNamesIn } from "../../area-names";
import type { RequestScope } from "../../request-scope";
import { ClimatePart } from "./ClimatePart";
import { LeadFigure } from "./LeadFigure";

interface PillarContentProps {
  locale: Locale;
  request: RequestScope;
  page: PillarPage;
  /** On the climate's page. */
  climate: readonly ClimatePanel[];
}

export function PillarContent({ locale, request, page, climate }: PillarContentProps) {
  const t = useTranslations("pillar");
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const { pillar, pillars, indicators, annotations, areas, sources } = page;
  const name = areaNamesIn(areas, locale);
  const [lead, ...others] = indicators;
  return (
    <article>
      <PillarNav pillars={pillars.map((each) => ({ slug: each.slug, name: pickText(each.name, locale).text }))} current={pillar.slug} to={to} />
      <h1 className="mt-8 font-serif text-3xl font-semibold md:text-4xl">{pickText(pillar.name, locale).text}</h1>
      <p className="standfirst mt-3">{pickText(pillar.summary, locale).text}</p>
      {lead ? <LeadFigure locale={locale} request={request} {...lead} name={name} source={sources.get(lead.indicator.source)} /> : <p className="mt-8 max-w-text">{t("nothing")}</p>}
      <ClimatePart locale={locale} request={request} name={name} sources={sources} panels={climate} />
      {others.length > 0 && (
        <section aria-labelledby="measured-title" className="section">
          <h2 id="measured-title" className="section-title">{t("measured")}</h2>
          <p className="mt-2 max-w-text text-muted">{t("measuredLead")}</p>
          <div className="mt-6 grid gap-x-8 gap-y-8 border-t border-hairline pt-6 sm:grid-cols-2 lg:grid-cols-4">
            {others.map((each) => <Card key={each.indicator.code} locale={locale} to={to} name={name} {...each} />)}
          </div>
          <p className="mt-6"><a className="foot-link" href={to("/indicators", { pillar: pillar.slug })}>{t("catalogue", { count: indicators.length })}</a></p>
        </section>
      )}
      <RemarkList locale={locale} title={t("remarks")} remarks={annotations.map((each) => ({ ...each, href: annotationAddress(each, to) }))} />
    </article>
  );
}

/** Of several series the first tells most. */
function Card({ locale, to, name, indicator, series: [series] }: PillarIndicator & { locale: Locale; to: AddressOf; name: (code: string) => string }) {
  if (!series) return null;
  return (
    <FigureCard
      locale={locale}
      name={`${pickText(indicator.name, locale).text} · ${fullLabel(series, name)}`}
      href={seriesAddress(to, series)}
      measure={measureOf(indicator, locale)}
      observations={series.observations}
      tone={toneOf(series.refArea, series.counterpart)}
      source={series.source}
    />
  );
}
