/** All content of one kind, searched and narrowed to what is published or proposed by plain links and a plain form. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EntryTable } from "@/components/desk/entry/EntryTable";
import { isFormKind } from "@/components/desk/entry/forms";
import { PageHead } from "@/components/desk/PageHead";
import { SearchForm } from "@/components/desk/SearchForm";
import { LinkButton } from "@/components/ui/LinkButton";
import { Pagination } from "@/components/ui/Pagination";
import { Tabs } from "@/components/ui/Tabs";
import { may } from "@/lib/domain/permission";
import { localPath, withParams } from "@/lib/i18n/address";
import { listEntries } from "@/lib/reading/desk/list-entries";
import { gatePage } from "../../../gate";

interface PageProps {
  params: Promise<{ kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [{ kind }, t] = await Promise.all([params, getTranslations("content")]);
  return isFormKind(kind) ? { title: t(`${kind}.many`) } : {};
}

const ON_A_PAGE = 100;
const STATES = ["published", "proposed"] as const;

export default async function EntriesPage({ params, searchParams }: PageProps) {
  const { kind } = await params;
  const actor = await gatePage(`/admin/content/${kind}`);
  if (!isFormKind(kind)) notFound();
  const asked = await searchParams;
  const q = typeof asked.q === "string" ? asked.q.slice(0, 200) : "";
  const state = STATES.find((each) => each === asked.state);
  const page = typeof asked.page === "string" && /^[1-9]\d{0,4}$/.test(asked.page) ? Number(asked.page) : 1;
  const [t, locale] = await Promise.all([getTranslations("content"), getLocale()]);
  const found = await listEntries(actor, kind, { q, state }, { locale, limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE });
  const { data, total } = found.ok ? found.value : { data: [], total: 0 };
  const canEdit = may(actor, "propose");
  const at = (change: { state?: string; page?: number }) => withParams(localPath(locale, `/admin/content/${kind}`), { q: q || undefined, state, page: undefined, ...change });
  return (
    <>
      <PageHead
        title={t(`${kind}.many`)}
        lead={t(`${kind}.what`)}
        kicker={<a href={localPath(locale, "/admin/content")}>{t("title")}</a>}
        actions={canEdit && <LinkButton kind="primary" href={localPath(locale, `/admin/content/${kind}/new`)}>{t(`${kind}.new`)}</LinkButton>}
      />
      <SearchForm label={t("search")} submit={t("searchSubmit")} defaultValue={q} keep={{ state }} />
      <div className="pt-4">
        <Tabs
          label={t("filter")}
          tabs={[undefined, ...STATES].map((each) => ({ href: at({ state: each }), label: t(each === undefined ? "all" : each), isCurrent: each === state }))}
        />
      </div>
      <p role="status" className="py-3 text-sm text-muted">{t("found", { count: total })}</p>
      <EntryTable kind={kind} rows={data} locale={locale} caption={t(`${kind}.many`)} canEdit={canEdit} />
      <Pagination
        label={t("pages")}
        previous={page > 1 ? { href: at({ page: page - 1 }), label: t("before") } : null}
        next={page * ON_A_PAGE < total ? { href: at({ page: page + 1 }), label: t("after") } : null}
      />
    </>
  );
}
