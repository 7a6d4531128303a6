/** New content of any kind begins with an empty form, in the changeset that the address names if it does. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { isFormKind } from "@/components/desk/entry/forms";
import { PageHead } from "@/components/desk/PageHead";
import { localPath } from "@/lib/i18n/address";
import { gatePage } from "../../../../gate";
import { EntryEditor } from "../../EntryEditor";

interface PageProps {
  params: Promise<{ kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [{ kind }, t] = await Promise.all([params, getTranslations("content")]);
  return isFormKind(kind) ? { title: t(`${kind}.new`) } : {};
}

export default async function NewEntryPage({ params, searchParams }: PageProps) {
  const { kind } = await params;
  const actor = await gatePage(`/admin/content/${kind}/new`, "propose");
  if (!isFormKind(kind)) notFound();
  const [t, locale, { changeset }] = await Promise.all([getTranslations("content"), getLocale(), searchParams]);
  return (
    <>
      <PageHead title={t(`${kind}.new`)} lead={t("newLead")} kicker={<a href={localPath(locale, `/admin/content/${kind}`)}>{t(`${kind}.many`)}</a>} />
      <EntryEditor actor={actor} kind={kind} id={null} given={{}} stamp="" changeset={Number(changeset) || null} />
    </>
  );
}
