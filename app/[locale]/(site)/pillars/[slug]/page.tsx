/** One theme of China's engagement: what can be measured of it, and where that stands. */
import type { Metadata } from "next";
import { cache } from "react";
import { notFound } from "next/navigation";
import { pickText } from "@/lib/domain/text";
import { getClimate } from "@/lib/reading/climate/get-climate";
import { getPillar } from "@/lib/reading/pillar/get-pillar";
import { alternatesOf } from "../../alternates";
import { localeOf, requestScope, type SearchParams } from "../../request-scope";
import { SitePage } from "../../SitePage";
import { PillarContent } from "./PillarContent";

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<SearchParams>;
}

const pillarAt = cache((at: number, slug: string) => getPillar({ at }, slug));

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const { slug } = await params;
  const { scope } = await requestScope(searchParams);
  const page = await pillarAt(scope.at, slug);
  if (!page.ok) return {};
  const { name, summary } = page.value.pillar;
  return { title: pickText(name, locale).text, description: pickText(summary, locale).text, alternates: alternatesOf(locale, `/pillars/${slug}`) };
}

export default async function PillarPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const request = await requestScope(searchParams);
  const page = await pillarAt(request.scope.at, slug);
  if (!page.ok) notFound();
  return (
    <SitePage locale={locale} request={request} path={`/pillars/${slug}`}>
      <PillarContent locale={locale} request={request} page={page.value} climate={slug === "climate" ? await getClimate(request.scope) : []} />
    </SitePage>
  );
}
