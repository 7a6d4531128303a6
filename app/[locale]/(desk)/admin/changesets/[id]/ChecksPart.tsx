/** Conflicts and the checklist of a proposal that is still open. */
import { getTranslations } from "next-intl/server";
import { Checklist } from "@/components/desk/changeset/Checklist";
import { Conflicts } from "@/components/desk/changeset/Conflicts";
import { Section } from "@/components/desk/Section";
import type { Names } from "@/components/desk/series-name";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";
import { answerAction, settleAction } from "./actions";

interface ChecksPartProps {
  changeset: ChangesetDetail;
  names: Names;
  canEdit: boolean;
}

const CONFLICTS_SHOWN = 100;

export async function ChecksPart({ changeset, names, canEdit }: ChecksPartProps) {
  if (changeset.state === "published" || changeset.state === "withdrawn") return null;
  const t = await getTranslations("changeset");
  const { id, items, errors, warnings, notices, conflicts, entryConflicts } = changeset;
  const answers = new Map(items.map(({ series, period, answer, note }) => [`${series} ${period}`, answer ?? note]));
  const answered = warnings.map((finding) => ({ finding, answer: answers.get(`${finding.series} ${finding.period}`) ?? null }));
  return (
    <Section title={t("checklist.title")} count={errors.length + warnings.length + conflicts.length + entryConflicts.length}>
      <div className="grid gap-4">
        <Conflicts conflicts={conflicts.slice(0, CONFLICTS_SHOWN)} entryConflicts={entryConflicts} names={names} {...(canEdit && { action: settleAction.bind(null, id) })} />
        <Checklist errors={errors} warnings={answered} notices={notices} names={names} isClear={conflicts.length + entryConflicts.length === 0} {...(canEdit && { answerAction: answerAction.bind(null, id) })} />
      </div>
    </Section>
  );
}
