/** Each indicator leads to the grid in which its figures are edited, and to its public page. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EntryTable } from "@/components/desk/entry/EntryTable";
import { IndicatorTable } from "@/components/desk/IndicatorTable";
import { PageHead } from "@/components/desk/PageHead";
import { SearchForm } from "@/components/desk/SearchForm";
import { Section } from "@/components/desk/Section";
import { LinkButton } from "@/components/ui/LinkButton";
import { may, mayWithin } from "@/lib/domain/permission";
import { localPath } from "@/lib/i18n/address";
import { listEntries } from "@/lib/reading/desk/list-entries";
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
  const [{ data }, proposed] = await Promise.all([
    listIndicators({ at: await currentPublication() }, { q: words }, { limit: 1000 }),
    listEntries(actor, "indicator", { q: words, state: "proposed" }, { locale, limit: 100, offset: 0 }),
  ]);
  const fresh = proposed.ok ? proposed.value.data.filter(({ isPublished }) => !isPublished) : [];
  const canEdit = may(actor, "propose");
  return (
    <>
      <PageHead title={t("nav.indicators")} lead={t("indicators.lead")} actions={canEdit && <LinkButton kind="primary" href={localPath(locale, "/admin/content/indicator/new")}>{t("indicators.new")}</LinkButton>} />
      <SearchForm label={t("indicators.search")} submit={t("search")} defaultValue={words} />
      <p role="status" className="py-3 text-sm text-muted">{t("indicators.found", { count: data.length })}</p>
      {fresh.length > 0 && (
        <Section title={t("indicators.proposed")} count={fresh.length}>
          <EntryTable kind="indicator" rows={fresh} locale={locale} caption={t("indicators.proposed")} canEdit={canEdit} />
        </Section>
      )}
      <IndicatorTable indicators={data.map((each) => ({ ...each, canEdit: mayWithin(actor, "propose", [{ indicator: each.code, pillar: each.pillar }]) }))} locale={locale} />
    </>
  );
}
