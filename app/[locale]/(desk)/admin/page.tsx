/** The desk: what needs me, in the order in which it should be done. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChangesetList } from "@/components/desk/changeset/ChangesetList";
import { ActivityList } from "@/components/desk/overview/ActivityList";
import { OpenComments } from "@/components/desk/overview/OpenComments";
import { OpenWork } from "@/components/desk/overview/OpenWork";
import { OverdueReleases } from "@/components/desk/overview/OverdueReleases";
import { PageHead } from "@/components/desk/PageHead";
import { PublicationList } from "@/components/desk/PublicationList";
import { Section } from "@/components/desk/Section";
import { LinkButton } from "@/components/ui/LinkButton";
import { may } from "@/lib/domain/permission";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { listPublications } from "@/lib/reading/publication/list-publications";
import { deskPath, gatePage } from "../gate";
import { deskNames } from "../names";
import { deskParts } from "./desk-parts";
import { deskQueues, type Queue } from "./desk-queues";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("title") };
}

const PUBLICATIONS_SHOWN = 6;

export default async function DeskPage() {
  const actor = await gatePage("/admin");
  const [t, locale, queues, parts, recent] = await Promise.all([
    getTranslations("desk"), getLocale(), deskQueues(actor), deskParts(actor, new Date().toISOString().slice(0, 10)),
    listPublications({ at: await currentPublication() }, { limit: PUBLICATIONS_SHOWN }),
  ]);
  const names = await deskNames(locale);
  const { comments, overdue, work, activity } = parts;
  const isIdle = queues.every(({ changesets }) => changesets.length === 0) && comments.length + overdue.length === 0;
  const queue = ({ name, changesets }: Queue) => changesets.length > 0 && (
    <Section key={name} title={t(`queues.${name}`)} count={changesets.length}>
      <ChangesetList changesets={changesets} locale={locale} caption={t(`queues.${name}`)} />
    </Section>
  );
  return (
    <>
      <PageHead title={t("title")} lead={t(`lead.${actor.role}`)} actions={may(actor, "propose") && <StartButtons />} />
      {isIdle && <p className="border-t border-hairline py-6 text-muted">{t("nothing")}</p>}
      {queues.filter(({ name }) => name !== "waiting").map(queue)}
      {comments.length > 0 && <Section title={t("comments")} count={comments.length}><OpenComments comments={comments} names={names} /></Section>}
      {overdue.length > 0 && <Section title={t("overdue")} count={overdue.length}><OverdueReleases releases={overdue} locale={locale} canEdit={may(actor, "propose")} /></Section>}
      {queues.filter(({ name }) => name === "waiting").map(queue)}
      {work.length > 0 && <Section title={t("work.title")} count={work.length}><OpenWork work={work} names={names} /></Section>}
      <Section title={t("recent")}><PublicationList publications={recent.data} locale={locale} /></Section>
      {activity.length > 0 && <Section title={t("activity")}><ActivityList activity={activity} locale={locale} /></Section>}
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
