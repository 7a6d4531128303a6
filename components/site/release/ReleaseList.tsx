/** Publications one under the other, each with its day, its title, its reason and its numbers; titles and reasons are written in English. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import type { AddressOf } from "@/lib/i18n/address";
import { langOf } from "../lang-of";
import { ReleaseCounts } from "./ReleaseCounts";

export interface ReleaseItem {
  number: number;
  publishedAt: string;
  title: string;
  reason: string | null;
  publishedBy: string;
  backFilled: boolean;
  unreviewed: boolean;
  counts: Readonly<Record<string, number>>;
}

export function ReleaseList({ locale, releases, to }: { locale: Locale; releases: readonly ReleaseItem[]; to: AddressOf }) {
  const t = useTranslations("releases");
  if (releases.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ol>
      {releases.map((release) => (
        <li key={release.number} className="grid gap-x-8 border-t border-hairline py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <p className="text-sm text-muted">
            {formatDay(release.publishedAt.slice(0, 10), locale)}
            <br className="max-sm:hidden" /> <span className="sm:hidden">· </span>
            {t("number", { number: release.number })}
          </p>
          <div>
            <h2 className="font-semibold" lang={langOf("en", locale)}>
              <a href={to(`/releases/${release.number}`)}>{release.title}</a>
            </h2>
            {release.reason && <p className="mt-1 text-sm" lang={langOf("en", locale)}>{release.reason}</p>}
            <ReleaseCounts locale={locale} counts={release.counts} backFilled={release.backFilled} />
            {release.unreviewed && <p className="mt-1 text-sm text-warning">{t("unreviewed")}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
