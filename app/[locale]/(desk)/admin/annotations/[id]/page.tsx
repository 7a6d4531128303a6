/** An annotation in its form, as it is published or as one of the actor's drafts would have it. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RemoveForm } from "@/components/desk/annotation/RemoveForm";
import { PageHead } from "@/components/desk/PageHead";
import { Section } from "@/components/desk/Section";
import { Callout } from "@/components/ui/Callout";
import { pickText } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import { getAnnotationForEditing } from "@/lib/reading/desk/get-annotation";
import { gatePage } from "../../../gate";
import { AnnotationEditor } from "../AnnotationEditor";
import { removeAnnotationAction } from "../actions";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annotationForm"))("editTitle") };
}

export default async function AnnotationPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const actor = await gatePage(`/admin/annotations/${id}`, "propose");
  const { changeset } = await searchParams;
  const asked = typeof changeset === "string" && /^\d{1,9}$/.test(changeset) ? Number(changeset) : undefined;
  const [t, locale, found] = await Promise.all([getTranslations("annotationForm"), getLocale(), getAnnotationForEditing(actor, id, asked)]);
  if (!found.ok) notFound();
  const { data, changeset: draft, published } = found.value;
  return (
    <>
      <PageHead title={pickText(data.title, locale).text} kicker={<a href={localPath(locale, "/admin/annotations")}>{t("listTitle")}</a>} />
      {draft !== null && (
        <div className="pb-6">
          <Callout>
            {t("inChangeset")} <a href={localPath(locale, `/admin/changesets/${draft}`)}>{t("changesetNumber", { id: draft })}</a>
          </Callout>
        </div>
      )}
      <AnnotationEditor actor={actor} locale={locale} id={id} given={data} changeset={draft} />
      {published && (
        <div className="pt-8">
          <Section title={t("removeTitle")}>
            <RemoveForm action={removeAnnotationAction.bind(null, id)} />
          </Section>
        </div>
      )}
    </>
  );
}
