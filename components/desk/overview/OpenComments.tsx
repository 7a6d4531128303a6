/** Questions that wait for an answer, each leading to the figure it is about. */
import { useTranslations } from "next-intl";
import { formatDateTime, formatPeriod } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { cellAnchor } from "../changeset/cell-anchor";
import { type Names, seriesName } from "../series-name";

export interface OpenCommentRow {
  id: number;
  changeset: { id: number; message: string };
  text: string;
  by: string;
  at: string;
  cell: { series: string; period: string } | null;
}

export function OpenComments({ comments, names }: { comments: readonly OpenCommentRow[]; names: Names }) {
  const t = useTranslations("desk");
  const { locale } = names;
  return (
    <ul className="grid text-sm">
      {comments.map(({ id, changeset, text, by, at, cell }) => (
        <li key={id} className="grid gap-x-4 border-b border-hairline py-2 sm:grid-cols-[12rem_1fr]">
          <p className="text-muted">
            {by}
            <br />
            <time dateTime={at}>{formatDateTime(at, locale)}</time>
          </p>
          <div>
            <p className="max-w-text whitespace-pre-wrap">{text}</p>
            <a href={localPath(locale, `/admin/changesets/${changeset.id}#${cell ? cellAnchor(cell) : `comment-${id}`}`)} className="inline-block pointer-coarse:py-3">
              {cell ? `${seriesName(cell.series, names)}, ${formatPeriod(cell.period, locale)}` : t("wholeOf", { message: changeset.message })}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
