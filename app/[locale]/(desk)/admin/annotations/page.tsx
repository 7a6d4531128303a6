/** Annotations that are published and those that are proposed, in one list with one filter. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AnnotationList } from "@/components/desk/annotation/AnnotationList";
import { PageHead } from "@/components/desk/PageHead";
import { SearchForm } from "@/components/desk/SearchForm";
import { Section } from "@/components/desk/Section";
import { LinkButton } from "@/components/ui/LinkButton";
import { may } from "@/lib/domain/permission";
import type { AnyLocalText } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import { listAnnotations } from "@/lib/reading/annotation/list-annotations";
import { listAnnotationProposals } from "@/lib/reading/desk/list-annotation-proposals";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { gatePage } from "../../gate";
import { deskNames } from "../../names";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("nav.annotations") };
}

interface PageProps {
  searchParams: Promise<{ q?: string | string[] }>;
}

export default async function AnnotationsPage({ searchParams }: PageProps) {
  const actor = await gatePage("/admin/annotations");
  const { q } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 200) : "";
  const [t, locale] = await Promise.all([getTranslations("annotationForm"), getLocale()]);
  const [published, proposed, names] = await Promise.all([
    listAnnotations({ at: await currentPublication() }, {}, { limit: 1000 }), listAnnotationProposals(actor), deskNames(locale),
  ]);
  const proposals = (proposed.ok ? proposed.value : []).filter(({ id, data }) => matches(words, id, data?.title, data?.indicator, data?.area, data?.seriesKeys));
  const found = published.data.filter(({ id, title, indicator, area, seriesKeys }) => matches(words, id, title, indicator, area, seriesKeys));
  const canEdit = may(actor, "propose");
  const start = canEdit && <LinkButton kind="primary" href={localPath(locale, "/admin/annotations/new")}>{t("new")}</LinkButton>;
  return (
    <>
      <PageHead title={t("listTitle")} lead={t("listLead")} actions={start} />
      <SearchForm label={t("search")} submit={t("searchSubmit")} defaultValue={words} />
      <p role="status" className="py-3 text-sm text-muted">{t("found", { published: found.length, proposed: proposals.length })}</p>
      {proposals.length > 0 && (
        <Section title={t("proposed")} count={proposals.length}>
          <AnnotationList rows={proposals.map(({ id, data, changeset, remove, by }) => ({ id, data, changeset, remove, by }))} names={names} caption={t("proposed")} canEdit={canEdit} />
        </Section>
      )}
      <Section title={t("published")} count={found.length}>
        <AnnotationList rows={found.map((annotation) => ({ id: annotation.id, data: annotation }))} names={names} caption={t("published")} canEdit={canEdit} />
      </Section>
    </>
  );
}

/** Every word must be somewhere in what the annotation is called and stands on. */
function matches(words: string, id: string, title: AnyLocalText = {}, ...anchors: (string | string[] | null | undefined)[]): boolean {
  const text = [id, ...Object.values(title), ...anchors.flat()].join(" ").toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
