/** Each indicator leads to the grid in which its figures are edited, and to its public page. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { IndicatorTable } from "@/components/desk/IndicatorTable";
import { PageHead } from "@/components/desk/PageHead";
import { SearchForm } from "@/components/desk/SearchForm";
import { may } from "@/lib/domain/permission";
import { listIndicators } from "@/lib/reading/indicator/list-indicators";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { gatePage } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("nav.indicators") };
}

interface PageProps {
  searchParams: Promise<{ q?: string | string[] }>;
}

export default async function IndicatorsPage({ searchParams }: PageProps) {
  const actor = await gatePage("/admin/indicators");
  const { q } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 200) : "";
  const [t, locale] = await Promise.all([getTranslations("desk"), getLocale()]);
  const { data } = await listIndicators({ at: await currentPublication() }, { q: words }, { limit: 1000 });
  return (
    <>
      <PageHead title={t("nav.indicators")} lead={t("indicators.lead")} />
      <SearchForm label={t("indicators.search")} submit={t("search")} defaultValue={words} />
      <p role="status" className="py-3 text-sm text-muted">{t("indicators.found", { count: data.length })}</p>
      <IndicatorTable indicators={data} locale={locale} canEdit={may(actor, "propose")} />
    </>
  );
}
