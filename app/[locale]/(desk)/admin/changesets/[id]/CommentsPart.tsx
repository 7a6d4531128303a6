/** What was said about the proposal as a whole, and about cells and entries that are not in it any more. */
import { getTranslations } from "next-intl/server";
import { CommentBox } from "@/components/desk/changeset/comments/CommentBox";
import { type CommentItem, CommentThread } from "@/components/desk/changeset/comments/CommentThread";
import type { CommentActions } from "@/components/desk/changeset/NoteCell";
import { Section } from "@/components/desk/Section";
import { type Names, seriesName } from "@/components/desk/series-name";
import { formatPeriod } from "@/lib/format/format-period";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";

interface CommentsPartProps {
  changeset: ChangesetDetail;
  names: Names;
  actions: CommentActions;
}

export async function CommentsPart({ changeset, names, actions }: CommentsPartProps) {
  const t = await getTranslations("changeset.comments");
  const { comments, items, entryItems } = changeset;
  const isElsewhere = ({ cell, entry }: CommentItem) =>
    cell ? items.some((item) => item.series === cell.series && item.period === cell.period) : entry ? entryItems.some((item) => item.kind === entry.kind && item.id === entry.id) : false;
  const general = comments.filter((comment) => !isElsewhere(comment));
  if (general.length === 0 && !actions.add) return null;
  const about = ({ cell, entry }: CommentItem) => (cell ? `${seriesName(cell.series, names)}, ${formatPeriod(cell.period, names.locale)}` : entry ? entry.id : null);
  return (
    <Section title={t("title")} count={comments.length} anchor="comments">
      <CommentThread comments={general} locale={names.locale} about={about} {...actions} />
      {actions.add && <CommentBox action={actions.add} words={{ open: t("openGeneral"), openOf: t("openGeneral"), label: t("label"), send: t("send") }} />}
    </Section>
  );
}
