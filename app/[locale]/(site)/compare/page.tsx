/** Any series together, over time or across the region; the address is what is compared. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { CompareContext } from "@/components/site/compare/context";
import type { Locale, LocalText } from "@/lib/domain/text";
import { listAreas } from "@/lib/reading/area/list-areas";
import { alternatesOf } from "../alternates";
import { localeOf, type RequestScope, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";
import { socialPicture } from "../social-picture";
import { compareQuery, type CompareParams, isStart, readCompareParams } from "./compare-params";
import { contextOf, titleOf } from "./compare-props";
import { comparisonOf, loadComparison } from "./load-comparison";
import { loadScatter } from "./load-scatter";
import { ScatterContent, scatterTitle } from "./ScatterContent";
import { StartContent } from "./StartContent";
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
  const { title, keys } = await namesOf(locale, await requestScope(searchParams), asked);
  const { transform, from, to, scale } = asked;
  const picture = socialPicture(locale, keys, { transform, from, to, scale: scale === "log" ? "log" : null });
  // A choice of series is a view of the page and no page of its own.
  return { title: title || t("title"), description: title ? t("metaOf", { title }) : t("metaDescription"), alternates, robots: { index: false, follow: true }, ...picture };
}

/** What is compared, in words, and which of it can be a picture. */
async function namesOf(locale: Locale, request: RequestScope, asked: CompareParams): Promise<{ title: string; keys: string[] }> {
  const t = await getTranslations({ locale, namespace: "compare" });
  if (asked.view === "scatter") {
    const view = await loadScatter(request.scope, asked.scatter);
    return { title: await scatterTitle(contextOf(locale, request, asked, { areas: view.areas, indicators: namesBy(view.indicators) }), view), keys: [] };
  }
  const [{ names, series, groups }, { data: areas }] = await Promise.all([comparisonOf(request.scope, asked), listAreas(request.scope, { limit: AREAS_MAX })]);
  const title = titleOf(asked.keys, contextOf(locale, request, asked, { areas, indicators: names }), (count) => t("more", { count }));
  return { title, keys: groups.length > 2 ? [] : series.map(({ key }) => key) };
}

export default async function ComparePage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const asked = readCompareParams(await searchParams);
  return (
    <SitePage locale={locale} request={request} path="/compare" query={compareQuery(asked)}>
      <article>{asked.view === "scatter" ? <AcrossRegion locale={locale} request={request} asked={asked} /> : <OverTime locale={locale} request={request} asked={asked} />}</article>
    </SitePage>
  );
}

interface PartProps {
  locale: Locale;
  request: RequestScope;
  asked: CompareParams;
}

async function AcrossRegion({ locale, request, asked }: PartProps) {
  const t = await getTranslations({ locale, namespace: "compare" });
  const view = await loadScatter(request.scope, asked.scatter);
  const context = contextOf(locale, request, asked, { areas: view.areas, indicators: new Map([...namesBy(view.indicators), ...view.choices.map(({ indicator, name }) => [indicator, name] as const)]) });
  return (
    <>
      <Head context={context} title={await scatterTitle(context, view)} lead={t("scatter.lead")} />
      <ScatterContent context={context} asked={asked} view={view} />
    </>
  );
}

async function OverTime({ locale, request, asked }: PartProps) {
  const t = await getTranslations({ locale, namespace: "compare" });
  const view = await loadComparison(request.scope, asked, locale);
  const context = contextOf(locale, request, asked, { areas: view.areas, indicators: view.comparison.names });
  const title = titleOf(asked.keys, context, (count) => t("more", { count }));
  return (
    <>
      <Head context={context} title={title} lead={title ? null : t("lead")} />
      {isStart(asked) ? <StartContent context={context} scope={request.scope} asked={asked} view={view} /> : <TimeContent context={context} asked={asked} view={view} title={title} />}
    </>
  );
}

async function Head({ context, title, lead }: { context: CompareContext; title: string; lead: string | null }) {
  const t = await getTranslations({ locale: context.locale, namespace: "compare" });
  return (
    <header className="mb-6">
      {title && <p className="text-sm"><a href={context.to("/compare")} className="inline-flex min-h-11 items-center">{t("title")}</a></p>}
      <h1 className="max-w-4xl font-serif text-2xl font-semibold md:text-3xl">{title || t("title")}</h1>
      {lead && <p className="standfirst mt-3">{lead}</p>}
    </header>
  );
}

const namesBy = (indicators: ReadonlyMap<string, { name: LocalText }>): Map<string, LocalText> => new Map([...indicators].map(([code, { name }]) => [code, name]));
