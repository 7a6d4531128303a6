/** The catalogue of what can be taken away: everything at once, or each indicator, with whose the figures are and under which licence. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { countSelected } from "@/lib/reading/display/select-series";
import { listDatasets } from "@/lib/reading/dataset/list-datasets";
import { listIndicators } from "@/lib/reading/indicator/list-indicators";
import { listPillars } from "@/lib/reading/pillar/list-pillars";
import { listSources } from "@/lib/reading/source/list-sources";
import { alternatesOf } from "../alternates";
import { firstOf } from "../read-params";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";
import { DataContent } from "./DataContent";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const LIST_MAX = 1000;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "data" });
  return { title: t("title"), description: t("metaDescription"), alternates: alternatesOf(locale, "/data") };
}

export default async function DataPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const asked = await searchParams;
  const chosen = { q: firstOf(asked, "q"), pillar: firstOf(asked, "pillar"), source: firstOf(asked, "source") };
  const [indicators, pillars, sources, datasets, bulk] = await Promise.all([
    listIndicators(request.scope, { q: chosen.q ?? undefined, pillar: chosen.pillar ?? undefined }, { limit: LIST_MAX }),
    listPillars(request.scope),
    listSources(request.scope, { limit: LIST_MAX }),
    listDatasets(request.scope, { limit: LIST_MAX }),
    countSelected(request.scope, { freq: null }),
  ]);
  const found = indicators.data.filter((each) => chosen.source === null || each.source === chosen.source);
  return (
    <SitePage locale={locale} request={request} path="/data" query={chosen}>
      <DataContent locale={locale} asOf={request.asOf?.text ?? null} chosen={chosen} indicators={found} pillars={pillars} sources={sources.data} datasets={datasets.data} bulk={bulk} />
    </SitePage>
  );
}
