/** One proposal on one page: what it changes, what speaks against it, what happened to it, and what can be done now. */
import type { Metadata } from "next";
import { Suspense } from "react";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ChangesetHead } from "@/components/desk/changeset/ChangesetHead";
import { EntryDiff } from "@/components/desk/changeset/EntryDiff";
import { History } from "@/components/desk/changeset/History";
import { ReviewKeys } from "@/components/desk/changeset/ReviewKeys";
import { MessageForm } from "@/components/desk/changeset/MessageForm";
import { StepForm } from "@/components/desk/changeset/StepForm";
import { Section } from "@/components/desk/Section";
import { Callout } from "@/components/ui/Callout";
import { allowedSteps } from "@/lib/domain/changeset";
import { may } from "@/lib/domain/permission";
import { type ChangesetDetail, getChangeset } from "@/lib/reading/desk/get-changeset";
import { getFourEyes } from "@/lib/reading/desk/get-four-eyes";
import { gatePage } from "../../../gate";
import { deskNames } from "../../../names";
import { messageAction, stepAction } from "./actions";
import { commentAction, resolveAction } from "./comment-actions";
import { CommentsPart } from "./CommentsPart";
import { readFigureFilter } from "./figure-filter";
import { keyWords } from "./key-words";
import { stepChoices } from "./step-choices";
import { ChecksPart } from "./ChecksPart";
import { FiguresPart } from "./FiguresPart";
import { TouchedPart } from "./touched/TouchedPart";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await getTranslations("changeset"))("title", { id: (await params).id }) };
}

export default async function ChangesetPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const actor = await gatePage(`/admin/changesets/${id}`);
  const asked = await searchParams;
  const found = /^\d{1,9}$/.test(id) ? await getChangeset(actor, Number(id)) : null;
  if (!found?.ok) notFound();
  const changeset = found.value;
  const [t, locale] = await Promise.all([getTranslations("changeset"), getLocale()]);
  const names = await deskNames(locale);
  const choices = stepChoices(actor, changeset, await getFourEyes(), (key, values) => t(`reasons.${key}`, values));
  const canEdit = may(actor, "propose") && allowedSteps(changeset.state).includes("edit");
  const isOpen = allowedSteps(changeset.state).includes("edit");
  const actions = isOpen
    ? { add: commentAction.bind(null, changeset.id), resolve: resolveAction.bind(null, changeset.id), ...(!may(actor, "propose") && { resolveOnlyBy: actor.userId }) }
    : {};
  const isAuthor = changeset.author.id === actor.userId || may(actor, "manage-users");
  return (
    <>
      <ChangesetHead changeset={changeset} locale={locale} indicators={canEdit ? indicatorsOf(changeset) : []} names={names} />
      {canEdit && isAuthor && <MessageForm action={messageAction.bind(null, changeset.id)} message={changeset.message} />}
      {asked.from === "revert" && <Callout isAnswer>{t("madeByRevert")}</Callout>}
      <Section title={t("actions.title")}>
        {choices.length === 0 && <p className="pb-3 text-sm text-muted">{t(`closed.${changeset.state === "withdrawn" ? "withdrawn" : "open"}`)}</p>}
        <StepForm action={stepAction.bind(null, changeset.id)} choices={choices} revision={changeset.revision} />
        {isOpen && <div className="pt-4"><ReviewKeys words={keyWords((key) => t(`keys.${key}`))} /></div>}
      </Section>
      <ChecksPart changeset={changeset} names={names} canEdit={canEdit} />
      {isOpen && changeset.cells + changeset.entries > 0 && (
        <Section title={t("touched.title")}>
          {/* It is read from a rehearsal of the publication, and the rest of the page does not wait for it. */}
          <Suspense fallback={<p className="text-sm text-muted">{t("touched.wait")}</p>}>
            <TouchedPart actor={actor} changeset={changeset} names={names} />
          </Suspense>
        </Section>
      )}
      {changeset.cells > 0 && <FiguresPart changeset={changeset} names={names} filter={readFigureFilter(asked)} showAll={asked.all === "1"} actions={actions} />}
      {changeset.entryItems.length > 0 && (
        <Section title={t("entries.title")} count={changeset.entryItems.length}>
          <div className="grid gap-6">
            {changeset.entryItems.slice(0, 200).map((item) => <EntryDiff key={`${item.kind} ${item.id}`} item={item} locale={locale} comments={changeset.comments.filter(({ entry }) => entry?.kind === item.kind && entry.id === item.id)} actions={actions} />)}
          </div>
        </Section>
      )}
      <CommentsPart changeset={changeset} names={names} actions={actions} />
      <Section title={t("history")}>
        <History steps={changeset.history} locale={locale} />
      </Section>
    </>
  );
}

/** The indicators whose figures it touches: each has a grid to go on in. */
function indicatorsOf({ items }: ChangesetDetail): string[] {
  return [...new Set(items.map(({ series }) => series.split(".")[0]!))].slice(0, 8);
}
