/** A new annotation begins empty, or on the series, indicator or area that the address names. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/desk/PageHead";
import { gatePage } from "../../../gate";
import { AnnotationEditor } from "../AnnotationEditor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annotationForm"))("newTitle") };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewAnnotationPage({ searchParams }: PageProps) {
  const actor = await gatePage("/admin/annotations/new", "propose");
  const { indicator, area, counterpart, series, from, to, changeset } = await searchParams;
  const [t, locale] = await Promise.all([getTranslations("annotationForm"), getLocale()]);
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value.slice(0, 200) : undefined);
  const seriesKeys = series === undefined ? [] : [series].flat().slice(0, 100);
  return (
    <>
      <PageHead title={t("newTitle")} lead={t("lead")} />
      <AnnotationEditor actor={actor} locale={locale} given={{ lang: locale, indicator: text(indicator), area: text(area), counterpart: text(counterpart), from: text(from), to: text(to), seriesKeys }} changeset={Number(text(changeset)) || null} />
    </>
  );
}
