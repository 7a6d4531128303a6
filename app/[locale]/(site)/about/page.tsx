/** How Puente works, what it holds itself to, under which terms its figures stand, and where they come from. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AboutText } from "@/components/site/about/AboutText";
import { SourceList } from "@/components/site/about/SourceList";
import { addressesFor } from "@/lib/i18n/address";
import { listSources } from "@/lib/reading/source/list-sources";
import { alternatesOf } from "../alternates";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const LIST_MAX = 1000;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "about" });
  return { title: t("title"), description: t("metaDescription"), alternates: alternatesOf(locale, "/about") };
}

export default async function AboutPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const { data } = await listSources(request.scope, { limit: LIST_MAX });
  const t = await getTranslations({ locale, namespace: "about" });
  return (
    <SitePage locale={locale} request={request} path="/about">
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <p className="standfirst mt-3">{t("lead")}</p>
      <AboutText publication={request.scope.at} to={addressesFor(locale, request.asOf?.text ?? null)} />
      <SourceList sources={data} />
    </SitePage>
  );
}
