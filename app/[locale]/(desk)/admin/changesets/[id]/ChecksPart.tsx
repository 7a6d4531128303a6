/** Conflicts and the checklist of a proposal that is still open. */
import { getTranslations } from "next-intl/server";
import { cellAnchor } from "@/components/desk/changeset/cell-anchor";
import { Checklist } from "@/components/desk/changeset/Checklist";
import { Conflicts } from "@/components/desk/changeset/Conflicts";
import { Section } from "@/components/desk/Section";
import type { Names } from "@/components/desk/series-name";
import { localPath, withParams } from "@/lib/i18n/address";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";
import { answerAction, settleAction } from "./actions";

interface ChecksPartProps {
  changeset: ChangesetDetail;
  names: Names;
  canEdit: boolean;
}

const CONFLICTS_SHOWN = 100;
/** Above this the table does not show every row unasked. */
const ROWS_SHOWN = 200;

export async function ChecksPart({ changeset, names, canEdit }: ChecksPartProps) {
  if (changeset.state === "published" || changeset.state === "withdrawn") return null;
  const t = await getTranslations("changeset");
  const { id, items, errors, warnings, notices, broken, conflicts, entryConflicts } = changeset;
  const answers = new Map(items.map(({ series, period, answer, note }) => [`${series} ${period}`, answer ?? note]));
  const answered = warnings.map((finding) => ({ finding, answer: answers.get(`${finding.series} ${finding.period}`) ?? null }));
  const open = changeset.comments.filter(({ resolvedBy }) => resolvedBy === null);
  const row = withParams(localPath(names.locale, `/admin/changesets/${id}`), { all: items.length > ROWS_SHOWN ? 1 : null });
  const placeOf = ({ series, period }: { series: string; period: string }) => {
    const [indicator, , , freq] = series.split(".");
    const grid = withParams(localPath(names.locale, `/admin/indicators/${indicator}/edit-data`), { freq, changeset: id });
    return { row: `${row}#${cellAnchor({ series, period })}`, grid: canEdit ? grid : null };
  };
  return (
    <Section title={t("checklist.title")} count={errors.length + warnings.length + broken.length + open.length + conflicts.length + entryConflicts.length} anchor="checklist">
      <div className="grid gap-4">
        <Conflicts conflicts={conflicts.slice(0, CONFLICTS_SHOWN)} entryConflicts={entryConflicts} names={names} {...(canEdit && { action: settleAction.bind(null, id) })} />
        <Checklist errors={errors} warnings={answered} notices={notices} broken={broken} comments={open} names={names} placeOf={placeOf} isClear={conflicts.length + entryConflicts.length === 0} {...(canEdit && { answerAction: answerAction.bind(null, id) })} />
      </div>
    </Section>
  );
}
