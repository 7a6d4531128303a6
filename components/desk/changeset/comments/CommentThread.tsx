/** What was asked and answered about one thing, the settled in grey. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { ActionForm } from "../../ActionForm";
import type { FormAction } from "../../action-state";
import { SubmitButton } from "../../SubmitButton";

export interface CommentItem {
  id: number;
  text: string;
  by: { id: number; name: string };
  at: string;
  cell: { series: string; period: string } | null;
  entry: { kind: string; id: string } | null;
  resolvedBy: string | null;
}

export interface CommentThreadProps {
  comments: readonly CommentItem[];
  locale: Locale;
  /** What each is about, where the thread does not stand beside it. */
  about?: (comment: CommentItem) => string | null;
  /** Left out where the changeset is closed. */
  resolve?: FormAction;
  /** Only comments of this person's own can be settled by them. */
  resolveOnlyBy?: number;
}

export function CommentThread({ comments, locale, about, resolve, resolveOnlyBy }: CommentThreadProps) {
  const t = useTranslations("changeset.comments");
  if (comments.length === 0) return null;
  return (
    <ul className="grid gap-2 py-1 text-sm" aria-label={t("thread")}>
      {comments.map((one) => (
        <li key={one.id} id={`comment-${one.id}`} className={`border-s-2 ps-2 ${one.resolvedBy ? "border-hairline text-muted" : "border-ink"}`}>
          <p className="text-xs text-muted">
            {one.by.name}, <time dateTime={one.at}>{formatDateTime(one.at, locale)}</time>
            {about?.(one) && <> · {about(one)}</>}
            {one.resolvedBy && <> · {t("resolvedBy", { name: one.resolvedBy })}</>}
          </p>
          <p className="max-w-text whitespace-pre-wrap">{one.text}</p>
          {!one.resolvedBy && resolve && (resolveOnlyBy ?? one.by.id) === one.by.id && (
            <ActionForm action={resolve} className="pt-1">
              <input type="hidden" name="comment" value={one.id} />
              <SubmitButton isSmall kind="quiet" className="-ms-2.5" aria-label={t("resolveOf", { name: one.by.name })}>{t("resolve")}</SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
