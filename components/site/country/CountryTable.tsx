/** Countries side by side: how much of their goods trade is with China and with the United States, and how it came to that. */
import { useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/Sparkline";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { NORMAL_STATUS } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus, statusMark } from "@/lib/format/format-status";
import { percentSign } from "@/lib/format/format-unit";
import { formatValue } from "@/lib/format/format-value";
import type { AddressOf } from "@/lib/i18n/address";
import { quantity, type Measure } from "../chart/measure";
import type { CountryRow, CountrySort, Known } from "./country-rows";

export interface CountryTableProps {
  locale: Locale;
  rows: readonly CountryRow[];
  sort: CountrySort;
  measure: Measure;
  to: AddressOf;
  source: React.ReactNode;
}

export function CountryTable({ locale, rows, sort, measure, to, source }: CountryTableProps) {
  const t = useTranslations("countries");
  const share = (value: string) => percentSign(locale, formatValue(value, { locale, decimals: 1 }));
  const head = (column: CountrySort, isFigure = true) => (
    <TableHead isFigure={isFigure}>
      <a href={to("/countries", { sort: column === "name" ? null : column })} aria-current={sort === column ? "true" : undefined} className="inline-flex min-h-11 items-end no-underline hover:underline aria-[current]:underline aria-[current]:decoration-2">
        {t(`column.${column}`)}
      </a>
    </TableHead>
  );
  return (
    <>
      <Table caption={t("caption")} isCaptionHidden head={<tr>{head("name", false)}{head("china")}<TableHead>{t("column.course")}</TableHead>{head("us")}{head("exports")}{head("imports")}</tr>}>
        {rows.map((row) => (
          <TableRow key={row.code}>
            <TableHead scope="row">
              <a href={to(`/countries/${row.code}`)} className="font-medium">{row.name}</a>
            </TableHead>
            <Figure locale={locale} figure={row.china} text={share} />
            <TableCell className="py-1">{row.chinaShare.length > 1 && <Sparkline observations={row.chinaShare} tone="china" />}</TableCell>
            <Figure locale={locale} figure={row.us} text={share} />
            <Figure locale={locale} figure={row.exports} text={(value) => quantity(value, measure, locale)} />
            <Figure locale={locale} figure={row.imports} text={(value) => quantity(value, measure, locale)} />
          </TableRow>
        ))}
      </Table>
      <div className="mt-3 max-w-text text-xs text-muted">
        {source}
        <p className="mt-1">{t("note")}</p>
      </div>
    </>
  );
}

/** A figure with its year, and the mark of its status. */
function Figure({ locale, figure, text }: { locale: Locale; figure: Known | null; text: (value: string) => string }) {
  const t = useTranslations();
  if (figure === null) return <TableCell isFigure className="text-muted">{t("countries.unknown")}</TableCell>;
  const mark = statusMark(figure.status);
  return (
    <TableCell isFigure>
      {text(figure.value)}
      <span className="status-mark">{mark !== null && figure.status !== NORMAL_STATUS && <abbr title={t(formatStatus(figure.status))}>{mark}</abbr>}</span>
      <span className="ps-1 text-xs text-muted">{formatPeriod(figure.period, locale)}</span>
    </TableCell>
  );
}
