/** A release that was announced and has not been entered says how late it is, and leads to where its figures are keyed in. */
import { useTranslations } from "next-intl";
import { type AnyLocalText, type Locale, pickText } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";

export interface OverdueRow {
  dataset: string;
  title: AnyLocalText;
  expected: string;
  daysLate: number;
  indicators: readonly { code: string; name: AnyLocalText }[];
}

export function OverdueReleases({ releases, locale, canEdit }: { releases: readonly OverdueRow[]; locale: Locale; canEdit: boolean }) {
  const t = useTranslations("desk");
  return (
    <ul className="grid text-sm">
      {releases.map(({ dataset, title, expected, daysLate, indicators }) => (
        <li key={dataset} className="border-b border-hairline py-2">
          <p>
            <span className="font-semibold">{pickText(title, locale).text}</span> <span className="text-warning">{t("late", { count: daysLate })}</span>{" "}
            <span className="text-muted">{t("expected", { day: formatDay(expected, locale) })}</span>
          </p>
          <p className="flex flex-wrap gap-x-4">
            {indicators.map(({ code, name }) => (
              <a key={code} href={localPath(locale, canEdit ? `/admin/indicators/${code}/edit-data` : `/indicators/${code}`)} className="inline-block pointer-coarse:py-3">{pickText(name, locale).text}</a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
