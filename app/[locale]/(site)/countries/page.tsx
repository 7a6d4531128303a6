/** The 33 states of the region in one table, in the order and of the part of the region that the reader asks for. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { measureOf } from "@/components/site/chart/measure";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { askedCountries, countriesParams } from "@/components/site/country/countries-address";
import { CountryTable } from "@/components/site/country/CountryTable";
import { countryRows } from "@/components/site/country/country-rows";
import { GroupLinks } from "@/components/site/country/GroupLinks";
import type { Locale } from "@/lib/domain/text";
import { addressesFor, type AddressOf } from "@/lib/i18n/address";
import { listCountries, OUTPUT_PER_HEAD, TRADE } from "@/lib/reading/country/list-countries";
import { getIndicator, type Indicator } from "@/lib/reading/indicator/get-indicator";
import { alternatesOf } from "../alternates";
import { firstOf } from "../read-params";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "countries" });
  return { title: t("title"), description: t("metaDescription"), alternates: alternatesOf(locale, "/countries") };
}

export default async function CountriesPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const given = await searchParams;
  const asked = askedCountries((name) => firstOf(given, name));
  const { scope } = request;
  const [countries, trade, output, t] = await Promise.all([listCountries(scope), getIndicator(scope, TRADE.exports), getIndicator(scope, OUTPUT_PER_HEAD), getTranslations({ locale, namespace: "countries" })]);
  const to = addressesFor(locale, request.asOf?.text ?? null);
  return (
    <SitePage locale={locale} request={request} path="/countries" query={countriesParams(asked)}>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <p className="standfirst mt-3">{t("lead")}</p>
      {trade.ok && output.ok && countries.length > 0 ? (
        <>
          <GroupLinks asked={asked} to={to} />
          <div className="mt-2">
            <CountryTable locale={locale} rows={countryRows(countries, locale, asked)} asked={asked} measures={{ trade: measureOf(trade.value, locale), output: measureOf(output.value, locale) }} leaderHref={(period) => to("/", { basis: "own", year: period }, "leading-partner")} to={to} />
          </div>
          <div className="mt-3 max-w-text text-xs text-muted">
            {[trade.value, output.value].map((indicator) => <Ground key={indicator.code} locale={locale} indicator={indicator} publication={scope.at} to={to} />)}
            <p className="mt-1">{t("note")}</p>
          </div>
        </>
      ) : (
        <p className="mt-8 text-muted">{t("none")}</p>
      )}
    </SitePage>
  );
}

function Ground({ locale, indicator: { source, updatedAt }, publication, to }: { locale: Locale; indicator: Indicator; publication: number; to: AddressOf }) {
  return <SourceLine locale={locale} series={[{ source, updatedAt: updatedAt ?? "" }]} base={source} licence={source.licence} publication={publication} to={to} />;
}
