/** Every publication, newest first, with what it changed. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Pagination } from "@/components/ui/Pagination";
import { ReleaseList } from "@/components/site/release/ReleaseList";
import { addressesFor } from "@/lib/i18n/address";
import { listPublications } from "@/lib/reading/publication/list-publications";
import { alternatesOf } from "../alternates";
import { firstOf } from "../read-params";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const PAGE = 50;
const CURSOR = /^[1-9]\d{0,8}$/;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "releases" });
  return {
    title: t("title"),
    description: t("metaDescription"),
    alternates: { ...alternatesOf(locale, "/releases"), types: { "application/atom+xml": "/feed.xml" } },
  };
}

export default async function ReleasesPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const asked = firstOf(await searchParams, "cursor");
  const cursor = asked !== null && CURSOR.test(asked) ? asked : null;
  const { data, nextCursor } = await listPublications(request.scope, { limit: PAGE, after: cursor ?? undefined });
  const t = await getTranslations({ locale, namespace: "releases" });
  const to = addressesFor(locale, request.asOf?.text ?? null);
  return (
    <SitePage locale={locale} request={request} path="/releases" query={{ cursor }}>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <p className="standfirst mt-3">{t.rich("lead", { feed: (words) => <a href="/feed.xml">{words}</a>, calendar: (words) => <a href="/releases.ics">{words}</a> })}</p>
      <div className="mt-8 max-w-4xl">
        <ReleaseList locale={locale} releases={data} to={to} />
        <Pagination
          label={t("pages")}
          previous={cursor === null ? null : { href: to("/releases"), label: t("newest") }}
          next={nextCursor === null ? null : { href: to("/releases", { cursor: nextCursor }), label: t("older") }}
        />
      </div>
    </SitePage>
  );
}
