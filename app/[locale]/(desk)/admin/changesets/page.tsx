/** All proposals, by state, newest first. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChangesetList } from "@/components/desk/changeset/ChangesetList";
import { PageHead } from "@/components/desk/PageHead";
import { Pagination } from "@/components/ui/Pagination";
import { Tabs } from "@/components/ui/Tabs";
import { CHANGESET_STATES, type ChangesetState } from "@/lib/domain/changeset";
import { localPath, withParams } from "@/lib/i18n/address";
import { listChangesets } from "@/lib/reading/desk/list-changesets";
import { gatePage } from "../../gate";

const PAGE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("changesets"))("title") };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ChangesetsPage({ searchParams }: PageProps) {
  const actor = await gatePage("/admin/changesets");
  const { state: asked, before } = await searchParams;
  const state = CHANGESET_STATES.find((one) => one === asked);
  const after = typeof before === "string" && /^\d{1,9}$/.test(before) ? before : undefined;
  const [t, locale] = await Promise.all([getTranslations("changesets"), getLocale()]);
  const page = await listChangesets(actor, { ...(state && { state }) }, { limit: PAGE, ...(after && { after }) });
  const { data, nextCursor } = page.ok ? page.value : { data: [], nextCursor: null };
  const path = localPath(locale, "/admin/changesets");
  const tab = (one?: ChangesetState) => ({ href: withParams(path, { state: one }), label: one ? t(`state.${one}`) : t("all"), isCurrent: one === state });
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Tabs label={t("filter")} tabs={[tab(), ...CHANGESET_STATES.map((one) => tab(one))]} />
      {data.length > 0 ? <ChangesetList changesets={data} locale={locale} caption={t("title")} /> : <p className="py-8 text-muted">{t("none")}</p>}
      <Pagination label={t("pages")} next={nextCursor === null ? null : { href: withParams(path, { state, before: nextCursor }), label: t("older") }} />
    </>
  );
}
