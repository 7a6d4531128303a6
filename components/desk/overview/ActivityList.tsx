/** The last steps of everybody, each with what it was taken on and in which words. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";

export interface ActivityRow {
  id: string;
  step: string;
  by: string;
  at: string;
  note: string | null;
  changeset: { id: number; message: string };
}

export function ActivityList({ activity, locale }: { activity: readonly ActivityRow[]; locale: Locale }) {
  const t = useTranslations("changeset.steps");
  return (
    <ol className="grid text-sm">
      {activity.map(({ id, step, by, at, note, changeset }) => (
        <li key={id} className="grid gap-x-4 border-b border-hairline py-2 sm:grid-cols-[12rem_1fr]">
          <time dateTime={at} className="text-muted">{formatDateTime(at, locale)}</time>
          <p>
            {t.has(step as "create") ? t(step as "create", { by }) : `${by}: ${step}`}{" · "}
            <a href={localPath(locale, `/admin/changesets/${changeset.id}`)} className="inline-block pointer-coarse:py-3">{changeset.message}</a>
            {note && <q className="block text-muted before:content-none after:content-none">{note}</q>}
          </p>
        </li>
      ))}
    </ol>
  );
}
