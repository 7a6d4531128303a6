/** The audit log: who did what and when, and whether its chain still holds. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AuditTable } from "@/components/desk/account/AuditTable";
import { PageHead } from "@/components/desk/PageHead";
import { Callout } from "@/components/ui/Callout";
import { Pagination } from "@/components/ui/Pagination";
import { localPath, withParams } from "@/lib/i18n/address";
import { listAudit } from "@/lib/reading/account/list-audit";
import { gatePage } from "../../gate";

const PAGE = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("nav.audit") };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditPage({ searchParams }: PageProps) {
  const actor = await gatePage("/admin/audit", "read-audit");
  const { before, action, subject } = await searchParams;
  const text = (value: string | string[] | undefined) => (typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined);
  const after = /^\d{1,15}$/.test(text(before) ?? "") ? text(before) : undefined;
  const [t, locale] = await Promise.all([getTranslations("audit"), getLocale()]);
  const filter = { action: text(action), subject: text(subject) };
  const page = await listAudit(actor, filter, { limit: PAGE, ...(after && { after }) });
  if (!page.ok) notFound();
  const { data, nextCursor } = page.value;
  const path = localPath(locale, "/admin/audit");
  const broken = data.filter(({ intact }) => !intact).length;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {broken > 0 && <Callout kind="error" title={t("broken", { count: broken })}>{t("brokenText")}</Callout>}
      {(filter.action ?? filter.subject) && <p className="pb-3 text-sm">{t("only", { what: [filter.action, filter.subject].filter(Boolean).join(", ") })} <a href={path}>{t("all")}</a></p>}
      {data.length > 0 ? <AuditTable rows={data} locale={locale} path={path} /> : <p className="py-6 text-muted">{t("none")}</p>}
      <Pagination label={t("pages")} next={nextCursor === null ? null : { href: withParams(path, { ...filter, before: nextCursor }), label: t("older") }} />
    </>
  );
}
