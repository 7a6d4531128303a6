/** The parts of a country's page in their order. */
import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { FigureCard } from "@/components/site/chart/FigureCard";
import { measureOf, quantity } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { Headline } from "@/components/site/country/Headline";
import { PARTNERS, PartnerTable } from "@/components/site/country/PartnerTable";
import { RankList } from "@/components/site/country/RankList";
import { ThemeTable } from "@/components/site/country/ThemeTable";
import { RemarkList } from "@/components/site/RemarkList";
import { pickText, type Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { CountryProfile } from "@/lib/reading/country/get-country-profile";
import { TRADE } from "@/lib/reading/country/list-countries";
import { toneOf } from "../../overview-props";
import type { RequestScope } from "../../request-scope";
import { CountryCharts } from "./CountryCharts";
import { headlineOf, partnerRows, rankRows, themesOf } from "./country-props";
import { FinancePart } from "./FinancePart";
import { MirrorsPart } from "./MirrorsPart";
import { MixPart } from "./MixPart";

interface ContentProps {
  locale: Locale;
  request: RequestScope;
  profile: CountryProfile;
}

export function CountryContent({ locale, request, profile }: ContentProps) {
  const t = useTranslations("country");
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const name = pickText(profile.area.name, locale).text;
  const headline = headlineOf(profile, locale, to);
  return (
    <article>
      <Breadcrumbs label={t("where")} crumbs={[{ label: t("all"), href: to("/countries") }]} />
      <h1 className="mt-1 font-serif text-3xl font-semibold md:text-4xl">{name}</h1>
      {headline && <Headline {...headline} />}
      <RankList ranks={rankRows(profile, locale)} />
      <section aria-labelledby="partners-title" className="mt-10">
        <h2 id="partners-title" className="section-title">{t("partners")}</h2>
        <p className="mt-2 max-w-text text-muted">{t("partnersLead", { name })}</p>
        <div className="mt-4"><PartnerTable rows={partnerRows(profile, locale, to)} /></div>
        <PartnersSource locale={locale} request={request} profile={profile} />
      </section>
      <MixPart locale={locale} request={request} profile={profile} />
      <CountryCharts locale={locale} request={request} profile={profile} />
      <MirrorsPart locale={locale} request={request} profile={profile} />
      <FinancePart locale={locale} request={request} profile={profile} />
      <OtherFigures locale={locale} request={request} profile={profile} />
      <RemarkList locale={locale} title={t("timeline")} remarks={profile.annotations} />
    </article>
  );
}

function OtherFigures({ locale, request, profile }: ContentProps) {
  const t = useTranslations("country");
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const partner = (code: string) => PARTNERS.find((each) => each === code);
  const themes = themesOf(profile, locale, to, {
    partner: (code) => (partner(code) ? t("theme.with", { partner: t(`partner.${partner(code)!}`) }) : null),
    place: (place, of) => t("theme.placeOf", { place, of }),
  });
  if (profile.keyFigures.length + themes.length === 0) return null;
  return (
    <section aria-labelledby="figures-title" className="section">
      <h2 id="figures-title" className="section-title">{t("figures")}</h2>
      <div className="mt-6 grid gap-x-8 gap-y-8 border-t border-hairline pt-6 sm:grid-cols-2 lg:grid-cols-4">
        {profile.keyFigures.map(({ indicator, series, standing }) => (
          <FigureCard key={series.key} locale={locale} name={pickText(indicator.name, locale).text} href={seriesAddress(to, series)} measure={measureOf(indicator, locale)} observations={series.observations} tone={toneOf("", series.counterpart)} source={series.source} comparison={standing?.median ? t("median", { value: quantity(standing.median, measureOf(indicator, locale), locale), place: standing.place, of: standing.of }) : undefined} />
        ))}
      </div>
      {themes.length > 0 && (
        <div className="mt-8">
          <ThemeTable themes={themes} />
          <p className="mt-3 max-w-text text-xs text-muted">{t("theme.note")}</p>
        </div>
      )}
    </section>
  );
}

function PartnersSource({ locale, request, profile }: ContentProps) {
  const series = profile.trade.flatMap((each) => [each.exports, each.imports]).filter((each) => each !== null);
  const source = profile.sources.get(profile.indicators.get(TRADE.exports)?.source ?? "");
  if (!source || series.length === 0) return null;
  return (
    <div className="mt-3 max-w-text text-xs text-muted">
      <SourceLine locale={locale} series={series} base={source} licence={source.licence} publication={request.scope.at} to={addressesFor(locale, request.asOf?.text ?? null)} />
    </div>
  );
}
