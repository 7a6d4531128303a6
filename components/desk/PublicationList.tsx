/** What was published last, with its number and its moment. */
import { useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/format/format-period";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";

export interface PublicationRow {
  number: number;
  title: string;
  publishedAt: string;
  /** The id of the changeset it published. */
  changeset: number;
  unreviewed: boolean;
}

export function PublicationList({ publications, locale }: { publications: readonly PublicationRow[]; locale: Locale }) {
  const t = useTranslations("desk");
  return (
    <ol className="grid text-sm">
      {publications.map(({ number, title, publishedAt, changeset, unreviewed }) => (
        <li key={number} className="grid grid-cols-[3rem_1fr] items-baseline gap-x-3 border-b border-hairline py-2 sm:grid-cols-[3rem_1fr_auto]">
          <span className="text-muted" aria-label={t("publicationNumber", { number })}>{number}</span>
          <a href={localPath(locale, `/admin/changesets/${changeset}`)}>{title}</a>
          {unreviewed && <span className="col-start-2 row-start-2 text-warning">{t("unreviewed")}</span>}
          <time dateTime={publishedAt} className="col-start-2 text-muted sm:col-start-3">{formatDateTime(publishedAt, locale)}</time>
        </li>
      ))}
    </ol>
  );
}
