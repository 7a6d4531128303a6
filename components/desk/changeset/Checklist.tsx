/** What speaks against a changeset: errors block it, warnings stand beside their answers, open comments wait for one; each leads to its place. */
import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/domain/checks";
import { isEntryKind } from "@/lib/domain/kinds";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { type Names, seriesName } from "../series-name";
import { SubmitButton } from "../SubmitButton";
import type { CommentItem } from "./comments/CommentThread";
import { FindingText, formatPeriodSafely } from "./FindingText";
import { Point } from "./Point";

/** A reference that publishing would leave without what it names. */
export interface BrokenItem {
  byKind: string;
  byCode: string;
  kind: string;
  code: string;
  removed: boolean;
}

export interface ChecklistProps {
  errors: readonly Finding[];
  /** Each with what its author wrote about the cell, note or answer. */
  warnings: readonly { finding: Finding; answer: string | null }[];
  notices: readonly Finding[];
  broken: readonly BrokenItem[];
  /** Those that nobody has settled. */
  comments: readonly CommentItem[];
  names: Names;
  /** Whether nothing else speaks against it. */
  isClear: boolean;
  /** The address of a cell on this page, and in the grid where this person may edit. */
  placeOf: (cell: { series: string; period: string }) => { row: string; grid: string | null };
  /** Left out where this person cannot answer. */
  answerAction?: FormAction;
}

/** More than these say nothing new on one page. */
const SHOWN_MAX = 50;

export function Checklist({ errors, warnings, notices, broken, comments, names, isClear, placeOf, answerAction }: ChecklistProps) {
  const t = useTranslations("changeset.checklist");
  const count = errors.length + warnings.length + notices.length + broken.length + comments.length;
  if (count === 0) return isClear ? <p className="text-sm">{t("clear")}</p> : null;
  const point = (finding: Finding, index: number, children?: React.ReactNode) => (
    <Point key={`${finding.code} ${index}`} tone={finding.level} place={placeOf(finding)} about={`${seriesName(finding.series, names)}, ${formatPeriodSafely(finding.period, names)}:`} text={<FindingText finding={finding} names={names} />}>
      {children}
    </Point>
  );
  return (
    <ul className="grid gap-3 text-sm">
      {broken.slice(0, SHOWN_MAX).map((one) => <Broken key={`${one.byKind} ${one.byCode} ${one.kind} ${one.code}`} item={one} />)}
      {errors.slice(0, SHOWN_MAX).map((one, index) => point(one, index))}
      {warnings.slice(0, SHOWN_MAX).map(({ finding, answer }, index) =>
        point(finding, index, answerAction ? <AnswerForm finding={finding} answer={answer} action={answerAction} /> : <p className="text-muted">{answer ? t("answered", { text: answer }) : t("unanswered")}</p>),
      )}
      {comments.slice(0, SHOWN_MAX).map((one) => (
        <Point key={one.id} tone="comment" place={one.cell ? placeOf(one.cell) : { row: `#comment-${one.id}`, grid: null }} about={t("commentBy", { name: one.by.name })} text={one.text} />
      ))}
      {notices.slice(0, SHOWN_MAX).map((one, index) => point(one, index))}
    </ul>
  );
}

function Broken({ item: { byKind, byCode, kind, code, removed } }: { item: BrokenItem }) {
  const t = useTranslations("changeset");
  const named = (each: string) => (isEntryKind(each) ? t(`entries.kinds.${each}`) : t(each === "series" ? "checklist.series" : "checklist.figure"));
  return <Point tone="error" text={t(removed ? "checklist.brokenRemoved" : "checklist.brokenMissing", { byKind: named(byKind), byCode, kind: named(kind), code })} />;
}

/** It stays when it is answered, so that the answer can be put better. */
function AnswerForm({ finding, answer, action }: { finding: Finding; answer: string | null; action: FormAction }) {
  const t = useTranslations("changeset.checklist");
  return (
    <ActionForm action={action} className="grid max-w-text grid-cols-[1fr_auto] items-end gap-x-3 gap-y-2">
      <input type="hidden" name="series" value={finding.series} />
      <input type="hidden" name="period" value={finding.period} />
      <FormText name="answer" label={t("answer")} defaultValue={answer ?? ""} className="min-h-8 text-sm pointer-coarse:min-h-11" maxLength={2000} />
      <SubmitButton isSmall>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
