/** An annotation in its form, as it is published or as one of the actor's drafts would have it, with its history. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/desk/PageHead";
import type { Annotation } from "@/lib/domain/kinds";
import { standsEverywhere } from "@/lib/domain/kinds/annotation";
import { pickText } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import { getEntry } from "@/lib/reading/desk/get-entry";
import { gatePage } from "../../../gate";
import { EntryAfter } from "../../EntryAfter";
import { ProposalNote } from "../../ProposalNote";
import type { Anchor } from "../anchor-chart";
import { AnnotationEditor } from "../AnnotationEditor";

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
  const { changeset, ...others } = await searchParams;
  const asked = typeof changeset === "string" && /^\d{1,9}$/.test(changeset) ? Number(changeset) : undefined;
  const [t, locale, found] = await Promise.all([getTranslations("annotationForm"), getLocale(), getEntry(actor, "annotation", id, asked)]);
  if (!found.ok) notFound();
  const entry = found.value;
  const data = entry.data as Annotation;
  const title = pickText(data.title, locale);
  return (
    <>
      <PageHead title={<span lang={title.lang}>{title.text}</span>} kicker={<a href={localPath(locale, "/admin/annotations")}>{t("listTitle")}</a>} />
      <ProposalNote kind="annotation" entry={entry} locale={locale} />
      <AnnotationEditor actor={actor} locale={locale} id={id} given={{ ...data, everywhere: standsEverywhere(data) }} anchor={anchorOf(others)} stamp={entry.stamp} changeset={entry.changeset} />
      <EntryAfter actor={actor} kind="annotation" entry={entry} locale={locale} />
    </>
  );
}

/** Once another indicator or area is chosen in the form, the address names all three. */
function anchorOf({ indicator, area, counterpart }: Record<string, string | string[] | undefined>): Anchor | undefined {
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value.slice(0, 200) : undefined);
  return indicator === undefined ? undefined : { indicator: text(indicator), area: text(area), counterpart: text(counterpart) };
}
