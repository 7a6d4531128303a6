/** All that may be passed on comes in one file, and it is said what does not, and why. */
import "../take/take.css";
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatValue } from "@/lib/format/format-value";
import { withParams } from "@/lib/i18n/address";

export interface BulkFilesProps {
  locale: Locale;
  asOf: string | null;
  bulk: { series: number; figures: number };
  /** Sources whose licence does not clearly allow bulk redistribution. */
  withheld: readonly { id: string; publisher: string; title: string; licence: string }[];
  /** Where every source stands with its licence. */
  licences: string;
}

export function BulkFiles({ locale, asOf, bulk, withheld, licences }: BulkFilesProps) {
  const t = useTranslations("data");
  const amount = { series: formatValue(String(bulk.series), { locale }), figures: formatValue(String(bulk.figures), { locale }) };
  return (
    <section aria-labelledby="bulk-title" className="section">
      <h2 id="bulk-title" className="section-title">{t("bulk")}</h2>
      <p className="mt-2 max-w-text">{t("bulkLead", amount)}</p>
      <p className="mt-2 flex flex-wrap gap-x-4">
        {FILES.map(([format, name]) => (
          <a key={format} className="take-link" href={withParams("/api/v1/data", { format, asOf })} aria-label={t("bulkFile", { format: name })} rel="nofollow">{name}</a>
        ))}
      </p>
      {withheld.length > 0 && (
        <details className="fold mt-4 text-sm">
          <summary>{t("withheld", { count: withheld.length })}</summary>
          <p className="max-w-text">{t("withheldLead")}</p>
          <ul className="mt-2 grid gap-1">
            {withheld.map(({ id, publisher, title, licence }) => (
              <li key={id} lang="en">
                <span className="font-medium">{publisher}</span>, {title} <span className="text-muted">({licence})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="mt-4 max-w-text text-sm text-muted">
        {t("licenceNote")} <a href={licences}>{t("licences")}</a>
      </p>
    </section>
  );
}

const FILES = [["csv", "CSV"], ["json", "JSON"], ["xlsx", "Excel"]] as const;
