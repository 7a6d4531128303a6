/** Beside a figure stands everything that was said about it: its note, what is doubtful, the author's answer, and comments. */
import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/domain/checks";
import { formatPeriod } from "@/lib/format/format-period";
import type { FormAction } from "../action-state";
import { type Names, seriesName } from "../series-name";
import { CommentBox } from "./comments/CommentBox";
import { type CommentItem, CommentThread } from "./comments/CommentThread";
import { FindingText } from "./FindingText";

export interface CommentActions {
  /** Left out where the changeset is closed. */
  add?: FormAction;
  resolve?: FormAction;
  /** Only comments of this person's own can be settled by them. */
  resolveOnlyBy?: number;
}

export interface NoteCellProps {
  cell: { series: string; period: string; note: string | null; answer: string | null };
  warnings: readonly Finding[];
  comments: readonly CommentItem[];
  names: Names;
  actions: CommentActions;
}

export function NoteCell({ cell, warnings, comments, names, actions: { add, ...settle } }: NoteCellProps) {
  const t = useTranslations("changeset");
  const { series, period, note, answer } = cell;
  const about = `${seriesName(series, names)}, ${formatPeriod(period, names.locale)}`;
  return (
    <>
      {note}
      {warnings.map((finding, index) => (
        <span key={index} className="block text-warning">
          <FindingText finding={finding} names={names} />
        </span>
      ))}
      {answer && <span className="block text-muted">{t("diff.answer", { text: answer })}</span>}
      <CommentThread comments={comments} locale={names.locale} {...settle} />
      {add && <CommentBox action={add} about={{ series, period }} words={{ open: t("comments.open"), openOf: t("comments.openOf", { about }), label: t("comments.label"), send: t("comments.send") }} />}
    </>
  );
}
