/** All indicators by theme, filtered by theme and words. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IndicatorFilter } from "@/components/site/indicators/IndicatorFilter";
import { IndicatorGroups } from "@/components/site/indicators/IndicatorGroups";
import { pickText } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import { listIndicators } from "@/lib/reading/indicator/list-indicators";
import { listPillars } from "@/lib/reading/pillar/list-pillars";
import { listSources } from "@/lib/reading/source/list-sources";
import { alternatesOf } from "../alternates";
import { firstOf } from "../read-params";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";

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
  const asked = await searchParams;
  const [pillarSlug, q] = [firstOf(asked, "pillar"), firstOf(asked, "q")];
  const [pillars, found, sources] = await Promise.all([
    listPillars(request.scope),
    listIndicators(request.scope, { pillar: pillarSlug ?? undefined, q: q ?? undefined }, { limit: LIST_MAX }),
    listSources(request.scope, { limit: LIST_MAX }),
  ]);
  const t = await getTranslations({ locale, namespace: "indicators" });
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const publisher = new Map(sources.data.map((source) => [source.id, source.publisher]));
  const groups = pillars.map((pillar) => ({
    slug: pillar.slug,
    name: pickText(pillar.name, locale).text,
    summary: pickText(pillar.summary, locale).text,
    indicators: found.data.filter((each) => each.pillar === pillar.slug).map((each) => ({ ...each, publisher: publisher.get(each.source) ?? each.source })),
  }));
  return (
    <SitePage locale={locale} request={request} path="/indicators" query={{ pillar: pillarSlug, q }}>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <p className="standfirst mt-3">{t("lead", { count: found.data.length })}</p>
      <IndicatorFilter locale={locale} asOf={request.asOf?.text ?? null} pillars={groups.map(({ slug, name }) => ({ value: slug, label: name }))} pillar={pillarSlug} q={q} clear={to("/indicators")} />
      <IndicatorGroups locale={locale} groups={groups.filter((group) => group.indicators.length > 0)} to={to} />
    </SitePage>
  );
}
