/** The overview answers where things stand, from the newest figures of the publication it is made from. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getOverview, LEADING_FIGURES } from "@/lib/reading/overview/get-overview";
import { alternatesOf } from "./alternates";
import { OverviewContent } from "./OverviewContent";
import { firstOf } from "./read-params";
import { localeOf, requestScope, type SearchParams } from "./request-scope";
import { SitePage } from "./SitePage";
import { socialPicture } from "./social-picture";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "overview" });
  return { title: { absolute: t("metaTitle") }, description: t("metaDescription"), alternates: alternatesOf(locale, "/"), ...socialPicture(locale, [LEADING_FIGURES.exportsRegion, LEADING_FIGURES.usExportsRegion]) };
}

export default async function OverviewPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const given = await searchParams;
  const asked = { year: firstOf(given, "year"), basis: firstOf(given, "basis") };
  return (
    <SitePage locale={locale} request={request} path="/" query={asked}>
      <OverviewContent locale={locale} request={request} asked={asked} overview={await getOverview(request.scope)} />
    </SitePage>
  );
}
