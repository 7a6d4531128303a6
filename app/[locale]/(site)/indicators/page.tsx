/** All indicators by theme, or those that fit what is asked for; every choice says how many it leaves. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { areaNames } from "@/lib/reading/area/list-areas";
import { listPillars } from "@/lib/reading/pillar/list-pillars";
import { listCatalogue } from "@/lib/reading/search/list-catalogue";
import { listSources } from "@/lib/reading/source/list-sources";
import { alternatesOf } from "../alternates";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";
import { CatalogueContent } from "./CatalogueContent";
import { readCatalogueParams } from "./catalogue-params";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const LIST_MAX = 1000;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "indicators" });
  return { title: t("title"), description: t("metaDescription"), alternates: alternatesOf(locale, "/indicators") };
}

export default async function IndicatorsPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const chosen = readCatalogueParams(await searchParams);
  const [catalogue, pillars, sources, areas] = await Promise.all([
    listCatalogue(request.scope, { ...chosen, lang: locale }),
    listPillars(request.scope),
    listSources(request.scope, { limit: LIST_MAX }),
    areaNames(request.scope),
  ]);
  return (
    <SitePage locale={locale} request={request} path="/indicators" query={{ ...chosen }}>
      <CatalogueContent locale={locale} asOf={request.asOf?.text ?? null} chosen={chosen} catalogue={catalogue} pillars={pillars} sources={sources.data} areas={areas} />
    </SitePage>
  );
}
