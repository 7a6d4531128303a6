/** The 33 states of the region in one table, in the order that the reader asks for. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { measureOf } from "@/components/site/chart/measure";
import { SourceLine } from "@/components/site/chart/SourceLine";
import { CountryTable } from "@/components/site/country/CountryTable";
import { COUNTRY_SORTS, countryRows, type CountrySort } from "@/components/site/country/country-rows";
import { addressesFor } from "@/lib/i18n/address";
import { listCountries, TRADE } from "@/lib/reading/country/list-countries";
import { getIndicator } from "@/lib/reading/indicator/get-indicator";
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
  const asked = firstOf(await searchParams, "sort");
  const sort: CountrySort = COUNTRY_SORTS.find((each) => each === asked) ?? "name";
  const [countries, indicator, t] = await Promise.all([listCountries(request.scope), getIndicator(request.scope, TRADE.exports), getTranslations({ locale, namespace: "countries" })]);
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const source = indicator.ok && (
    <SourceLine locale={locale} series={[{ source: indicator.value.source, updatedAt: indicator.value.updatedAt ?? "" }]} base={indicator.value.source} licence={indicator.value.source.licence} publication={request.scope.at} to={to} />
  );
  return (
    <SitePage locale={locale} request={request} path="/countries" query={{ sort: sort === "name" ? null : sort }}>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <p className="standfirst mt-3">{t("lead")}</p>
      <div className="mt-8">
        {indicator.ok && countries.length > 0 ? <CountryTable locale={locale} rows={countryRows(countries, locale, sort)} sort={sort} measure={measureOf(indicator.value, locale)} to={to} source={source} /> : <p className="text-muted">{t("none")}</p>}
      </div>
    </SitePage>
  );
}
