/** One publication: who published what and why, and every figure and entry that it changed. */
import type { Metadata } from "next";
import { cache } from "react";
import { notFound } from "next/navigation";
import { getPublication } from "@/lib/reading/publication/list-publications";
import { alternatesOf } from "../../alternates";
import { localeOf, requestScope, type SearchParams } from "../../request-scope";
import { SitePage } from "../../SitePage";
import { loadRelease } from "./load-release";
import { ReleaseContent } from "./ReleaseContent";

interface PageProps {
  params: Promise<{ locale: string; number: string }>;
  searchParams: Promise<SearchParams>;
}

const NUMBER = /^[1-9]\d{0,8}$/;
const publication = cache(async (text: string) => (NUMBER.test(text) ? getPublication(Number(text)) : null));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const { number } = await params;
  const found = await publication(number);
  if (!found?.ok) return {};
  return { title: found.value.title, description: found.value.reason ?? undefined, alternates: alternatesOf(locale, `/releases/${number}`) };
}

export default async function ReleasePage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const { number } = await params;
  const request = await requestScope(searchParams);
  const found = await publication(number);
  // On a page of the past nothing later has happened yet.
  if (!found?.ok || found.value.number > request.scope.at) notFound();
  return (
    <SitePage locale={locale} request={request} path={`/releases/${number}`}>
      <ReleaseContent locale={locale} request={request} release={await loadRelease(found.value)} />
    </SitePage>
  );
}
