/** One country of the region: its trade with the powers, its other figures, and remarks. */
import type { Metadata } from "next";
import { cache } from "react";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pickText } from "@/lib/domain/text";
import { getCountryProfile } from "@/lib/reading/country/get-country-profile";
import { alternatesOf } from "../../alternates";
import { localeOf, requestScope, type SearchParams } from "../../request-scope";
import { SitePage } from "../../SitePage";
import { socialPicture } from "../../social-picture";
import { CountryContent } from "./CountryContent";

interface PageProps {
  params: Promise<{ locale: string; iso3: string }>;
  searchParams: Promise<SearchParams>;
}

const profileAt = cache((at: number, code: string) => getCountryProfile({ at }, code));

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const { iso3 } = await params;
  const { scope } = await requestScope(searchParams);
  const profile = await profileAt(scope.at, iso3);
  if (!profile.ok) return {};
  const t = await getTranslations({ locale, namespace: "country" });
  const traded = profile.value.trade.flatMap(({ exports }) => exports?.key ?? []);
  const name = pickText(profile.value.area.name, locale).text;
  return { title: name, description: t("metaDescription", { name }), alternates: alternatesOf(locale, `/countries/${iso3}`), ...socialPicture(locale, traded) };
}

export default async function CountryPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const { iso3 } = await params;
  const request = await requestScope(searchParams);
  const profile = await profileAt(request.scope.at, iso3);
  if (!profile.ok) notFound();
  return (
    <SitePage locale={locale} request={request} path={`/countries/${iso3}`}>
      <CountryContent locale={locale} request={request} profile={profile.value} />
    </SitePage>
  );
}
