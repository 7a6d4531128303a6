/** The desk: what needs me, in the order in which it should be done. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChangesetList } from "@/components/desk/changeset/ChangesetList";
import { PageHead } from "@/components/desk/PageHead";
import { PublicationList } from "@/components/desk/PublicationList";
import { Section } from "@/components/desk/Section";
import { LinkButton } from "@/components/ui/LinkButton";
import { may } from "@/lib/domain/permission";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { listPublications } from "@/lib/reading/publication/list-publications";
import { deskPath, gatePage } from "../gate";
import { deskQueues } from "./desk-queues";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("title") };
}

export default async function DeskPage() {
  const actor = await gatePage("/admin");
  const [t, locale, queues, recent] = await Promise.all([
    getTranslations("desk"), getLocale(), deskQueues(actor), listPublications({ at: await currentPublication() }, { limit: 6 }),
  ]);
  const isIdle = queues.every(({ changesets }) => changesets.length === 0);
  return (
    <>
      <PageHead title={t("title")} lead={t(`lead.${actor.role}`)} actions={may(actor, "propose") && <StartButtons />} />
      {isIdle && <p className="border-t border-hairline py-6 text-muted">{t("nothing")}</p>}
      {queues.map(({ name, changesets }) => changesets.length > 0 && (
        <Section key={name} title={t(`queues.${name}`)} count={changesets.length}>
          <ChangesetList changesets={changesets} locale={locale} caption={t(`queues.${name}`)} />
        </Section>
      ))}
      <Section title={t("recent")}>
        <PublicationList publications={recent.data} locale={locale} />
      </Section>
    </>
  );
}

async function StartButtons() {
  const t = await getTranslations("desk");
  return (
    <>
      <LinkButton kind="primary" href={await deskPath("/admin/indicators")}>{t("startData")}</LinkButton>
      <LinkButton href={await deskPath("/admin/annotations/new")}>{t("startAnnotation")}</LinkButton>
    </>
  );
}
