/** Any series together, over time or across the region; the address is what is compared. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { CompareContext } from "@/components/site/compare/context";
import { listAreas } from "@/lib/reading/area/list-areas";
import { alternatesOf } from "../alternates";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";
import { socialPicture } from "../social-picture";
import { compareQuery, isStart, readCompareParams } from "./compare-params";
import { contextOf, titleOf } from "./compare-props";
import { comparisonOf, loadComparison } from "./load-comparison";
import { TimeContent } from "./TimeContent";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const AREAS_MAX = 1000;

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const asked = readCompareParams(await searchParams);
  const t = await getTranslations({ locale, namespace: "compare" });
  const alternates = alternatesOf(locale, "/compare");
  if (isStart(asked)) return { title: t("title"), description: t("metaDescription"), alternates };
  const request = await requestScope(searchParams);
  const [{ names, series }, { data: areas }] = await Promise.all([comparisonOf(request.scope, asked), listAreas(request.scope, { limit: AREAS_MAX })]);
  const title = titleOf(asked.keys, contextOf(locale, request, asked, { areas, indicators: names }), (count) => t("more", { count }));
  const { transform, from, to, scale } = asked;
  const picture = socialPicture(locale, series.map(({ key }) => key), { transform, from, to, scale: scale === "log" ? "log" : null });
  // A choice of series is a view of the page and no page of its own.
  return { title: title || t("title"), description: title ? t("metaOf", { title }) : t("metaDescription"), alternates, robots: { index: false, follow: true }, ...picture };
}

export default async function ComparePage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const asked = readCompareParams(await searchParams);
  const t = await getTranslations({ locale, namespace: "compare" });
  const view = await loadComparison(request.scope, asked, locale);
  const context = contextOf(locale, request, asked, { areas: view.areas, indicators: view.comparison.names });
  const title = titleOf(asked.keys, context, (count) => t("more", { count }));
  return (
    <SitePage locale={locale} request={request} path="/compare" query={compareQuery(asked)}>
      <article>
        <Head context={context} title={title} />
        <TimeContent context={context} asked={asked} view={view} title={title} />
      </article>
    </SitePage>
  );
}

async function Head({ context, title }: { context: CompareContext; title: string }) {
  const t = await getTranslations({ locale: context.locale, namespace: "compare" });
  return (
    <header className="mb-6">
      {title && <p className="text-sm"><a href={context.to("/compare")} className="inline-flex min-h-11 items-center">{t("title")}</a></p>}
      <h1 className="max-w-4xl font-serif text-2xl font-semibold md:text-3xl">{title || t("title")}</h1>
      <p className="standfirst mt-3">{t("lead")}</p>
    </header>
  );
}
