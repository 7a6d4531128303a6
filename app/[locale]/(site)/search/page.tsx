/** Everything that is published is searched from one field, without script; what was found stands by kind. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingFound } from "@/components/search/NothingFound";
import { ResultGroups } from "@/components/search/ResultGroups";
import { SearchForm } from "@/components/search/SearchForm";
import { Pagination } from "@/components/ui/Pagination";
import { addressesFor } from "@/lib/i18n/address";
import { search } from "@/lib/reading/search/search";
import { firstOf } from "../read-params";
import { localeOf, requestScope, type SearchParams } from "../request-scope";
import { SitePage } from "../SitePage";
import { groupHits } from "./group-hits";
import { readSearchParams } from "./search-params";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const PER_KIND = 6;
const PAGE = 50;

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "search" });
  const q = firstOf(await searchParams, "q");
  // One address for each thing is what search engines should have: the pages that are found, not the finding.
  return { title: q === null ? t("title") : t("titleOf", { q: q.slice(0, 200) }), description: t("metaDescription"), robots: { index: false, follow: true } };
}

export default async function SearchPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const request = await requestScope(searchParams);
  const { q, kind, offset } = readSearchParams(await searchParams);
  const t = await getTranslations({ locale, namespace: "search" });
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const found = q === "" ? null : await search(request.scope, { q, lang: locale, kind: kind ?? undefined, perKindMax: kind ? undefined : PER_KIND, limit: kind ? PAGE : 1000, offset });
  const total = kind ? (found?.counts[kind] ?? 0) : Object.values(found?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <SitePage locale={locale} request={request} path="/search" query={{ q, kind }}>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <SearchForm locale={locale} asOf={request.asOf?.text ?? null} q={q} />
      {found === null || total === 0 ? (
        <NothingFound q={q} to={to} />
      ) : (
        <>
          <p role="status" className="mt-6">{found.mended === null ? t("count", { count: total, q }) : t("mended", { count: total, mended: found.mended, q })} {found.isLoose && t("loose")}</p>
          {kind && <a href={to("/search", { q })} className="inline-flex min-h-11 items-center text-sm">{t("allKinds")}</a>}
          <ResultGroups locale={locale} groups={groupHits(found, to, kind ? null : (each) => to("/search", { q, kind: each }))} words={found.words} />
          {kind && <Pagination label={t("pages")} next={found.isMore ? { href: to("/search", { q, kind, cursor: offset + PAGE }), label: t("more") } : null} />}
        </>
      )}
    </SitePage>
  );
}
