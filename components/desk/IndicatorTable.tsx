/** Indicators with what is held of each, the way to its grid and to its public page. */
import { useTranslations } from "next-intl";
import { formatPeriodRange } from "@/lib/format/format-period";
import { formatValue } from "@/lib/format/format-value";
import { type Locale, type LocalText, pickText } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import { Table, TableCell, TableHead, TableRow } from "../ui/Table";

export interface IndicatorRow {
  code: string;
  name: LocalText;
  unit: LocalText;
  /** Whether whoever looks may edit it. */
  canEdit: boolean;
  coverage: { series: number; from: string | null; to: string | null };
}

export interface IndicatorTableProps {
  indicators: readonly IndicatorRow[];
  locale: Locale;
}

export function IndicatorTable({ indicators, locale }: IndicatorTableProps) {
  const t = useTranslations("desk.indicators");
  const head = (
    <tr>
      <TableHead>{t("name")}</TableHead>
      <TableHead className="hidden md:table-cell">{t("unit")}</TableHead>
      <TableHead isFigure className="hidden sm:table-cell">{t("series")}</TableHead>
      <TableHead className="hidden sm:table-cell">{t("periods")}</TableHead>
      <TableHead><span className="sr-only">{t("open")}</span></TableHead>
    </tr>
  );
  return (
    <Table caption={t("caption")} isCaptionHidden isDense head={head}>
      {indicators.map(({ code, name, unit, canEdit, coverage }) => {
        const shown = pickText(name, locale);
        return (
          <TableRow key={code}>
            <TableHead scope="row">
              <span lang={shown.lang} className="font-semibold">{shown.text}</span>
              <span className="block text-xs text-muted">{code}</span>
            </TableHead>
            <TableCell className="hidden text-muted md:table-cell">{pickText(unit, locale).text}</TableCell>
            <TableCell isFigure className="hidden sm:table-cell">{formatValue(String(coverage.series), { locale })}</TableCell>
            <TableCell className="hidden whitespace-nowrap sm:table-cell">{coverage.from && coverage.to ? formatPeriodRange(coverage.from, coverage.to, locale) : ""}</TableCell>
            <TableCell>
              <span className="flex flex-wrap justify-end gap-x-4 whitespace-nowrap lg:flex-nowrap">
                {canEdit && <a className="inline-flex min-h-6 items-center pointer-coarse:min-h-11" href={localPath(locale, `/admin/indicators/${code}/edit-data`)} aria-label={t("editOf", { name: shown.text })}>{t("edit")}</a>}
                {canEdit && <a className="inline-flex min-h-6 items-center pointer-coarse:min-h-11" href={localPath(locale, `/admin/content/indicator/${code}`)} aria-label={t("definitionOf", { name: shown.text })}>{t("definition")}</a>}
                <a className="inline-flex min-h-6 items-center text-muted pointer-coarse:min-h-11" href={localPath(locale, `/indicators/${code}`)} aria-label={t("pageOf", { name: shown.text })}>{t("page")}</a>
              </span>
            </TableCell>
          </TableRow>
        );
      })}
    </Table>
  );
}
