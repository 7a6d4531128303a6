/** A public page as it would be once a changeset was published, for whoever may see drafts and for nobody else. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "@/app/[locale]/(site)/request-scope";
import { NoPreview } from "@/components/desk/preview/NoPreview";
import { PreviewBanner } from "@/components/desk/preview/PreviewBanner";
import { StayInPreview } from "@/components/desk/preview/StayInPreview";
import { localPath } from "@/lib/i18n/address";
import { openPreview } from "@/lib/editing/previews/open-preview";
import { problemText } from "../../../../../../answers";
import { gatePage } from "../../../../../../gate";
import { publicPage } from "./public-page";

interface PageProps {
  params: Promise<{ locale: string; id: string; path?: string[] }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await getTranslations("preview"))("title", { id: (await params).id }) };
}

export default async function PreviewPage({ params, searchParams }: PageProps) {
  const { locale: asked, id, path = [] } = await params;
  const actor = await gatePage(["/admin/changesets", id, "preview", ...path].join("/"));
  if (!/^\d{1,9}$/.test(id)) notFound();
  const locale = await getLocale();
  const opened = await openPreview(actor, Number(id));
  if (!opened.ok && opened.problem.code === "not-found") notFound();
  const back = localPath(locale, `/admin/changesets/${id}`);
  if (!opened.ok) return <NoPreview back={back} id={Number(id)} reason={opened.problem.code === "wrong-state" ? null : await problemText(opened.problem)} />;
  const page = publicPage({ locale: asked, path, searchParams });
  if (page === null) notFound();
  return (
    <>
      <PreviewBanner back={back} id={Number(id)} />
      <StayInPreview base={`/admin/changesets/${id}/preview`} />
      {page}
    </>
  );
}
