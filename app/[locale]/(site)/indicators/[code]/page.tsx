/** One indicator: its figures on a chart and in a table, what they are, where they come from, and what was said before. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pickText } from "@/lib/domain/text";
import { plainText } from "@/lib/format/markdown";
import { chooseSeries } from "@/lib/reading/indicator/choose-series";
import { getIndicator } from "@/lib/reading/indicator/get-indicator";
import { listSeries } from "@/lib/reading/series/list-series";
import { alternatesOf } from "../../alternates";
import { localeOf, requestScope, type SearchParams } from "../../request-scope";
import { SitePage } from "../../SitePage";
import { socialPicture } from "../../social-picture";
import { IndicatorContent } from "./IndicatorContent";
import { loadView } from "./load-view";
import { readViewParams, viewQuery } from "./view-params";

/** No indicator has more. */
const SERIES_MAX = 1000;

interface PageProps {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const { code } = await params;
  const { scope } = await requestScope(searchParams);
  const found = await getIndicator(scope, code);
  if (!found.ok) return {};
  const t = await getTranslations({ locale, namespace: "indicator" });
  const name = pickText(found.value.name, locale).text;
  const asked = readViewParams(await searchParams);
  const { data } = await listSeries(scope, { indicator: [code] }, { limit: SERIES_MAX });
  const { keys } = chooseSeries(data, asked);
  const definition = plainText(pickText(found.value.definition, locale).text);
  return { title: name, description: t("metaDescription", { definition }), alternates: alternatesOf(locale, `/indicators/${code}`), ...socialPicture(locale, keys, { from: asked.from, to: asked.to }) };
}

export default async function IndicatorPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const { code } = await params;
  const request = await requestScope(searchParams);
  const found = await getIndicator(request.scope, code);
  if (!found.ok) notFound();
  const asked = readViewParams(await searchParams);
  const view = await loadView(request.scope, found.value, asked);
  return (
    <SitePage locale={locale} request={request} path={`/indicators/${code}`} query={viewQuery(asked)}>
      <IndicatorContent locale={locale} request={request} asked={asked} view={view} />
    </SitePage>
  );
}
