/** A piece of content in its form, as it is published or as one of the open changesets would have it, with its history. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { titleIn } from "@/components/desk/entry/EntryTable";
import { isFormKind } from "@/components/desk/entry/forms";
import { PageHead } from "@/components/desk/PageHead";
import type { AnyLocalText } from "@/lib/domain/text";
import { localPath, withParams } from "@/lib/i18n/address";
import { getEntry } from "@/lib/reading/desk/get-entry";
import { gatePage } from "../../../../gate";
import { ProposalNote } from "../../../ProposalNote";
import { EntryAfter } from "../../../EntryAfter";
import { EntryEditor } from "../../EntryEditor";

interface PageProps {
  params: Promise<{ kind: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [{ kind, id }, t] = await Promise.all([params, getTranslations("content")]);
  return isFormKind(kind) ? { title: t("editTitle", { kind: t(`${kind}.one`), id }) } : {};
}

export default async function EntryPage({ params, searchParams }: PageProps) {
  const { kind, id } = await params;
  const actor = await gatePage(`/admin/content/${kind}/${id}`, "propose");
  const { changeset } = await searchParams;
  const asked = typeof changeset === "string" && /^\d{1,9}$/.test(changeset) ? Number(changeset) : undefined;
  if (!isFormKind(kind)) notFound();
  const [t, locale, found] = await Promise.all([getTranslations("content"), getLocale(), getEntry(actor, kind, id, asked)]);
  if (!found.ok) notFound();
  const entry = found.value;
  const title = titleIn((entry.data.title ?? entry.data.name) as AnyLocalText | string, locale);
  return (
    <>
      <PageHead
        title={<span lang={title?.lang}>{title?.text ?? id}</span>}
        lead={id}
        kicker={<a href={localPath(locale, `/admin/content/${kind}`)}>{t(`${kind}.many`)}</a>}
        actions={kind === "indicator" && <a href={withParams(localPath(locale, `/admin/indicators/${id}/edit-data`), { changeset: entry.changeset ?? undefined })}>{t("toFigures")}</a>}
      />
      <ProposalNote kind={kind} entry={entry} locale={locale} />
      <EntryEditor actor={actor} kind={kind} id={id} given={entry.data} stamp={entry.stamp} changeset={entry.changeset} />
      <EntryAfter actor={actor} kind={kind} entry={entry} locale={locale} />
    </>
  );
}
