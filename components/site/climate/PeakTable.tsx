/** When emissions were highest, where they stand now, and whether the rule calls that a peak. */
import { useTranslations } from "next-intl";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { PEAK_FALL_PERCENT_MIN, PEAK_YEARS_AFTER_MIN, type Peak } from "@/lib/domain/peak";
import type { Locale } from "@/lib/domain/text";
import { formatPercentChange } from "@/lib/format/format-change";
import { formatPeriod } from "@/lib/format/format-period";
import { quantity, type Measure } from "../chart/measure";

export interface PeakRow {
  area: string;
  name: string;
  peak: Peak;
}

export function PeakTable({ locale, measure, rows }: { locale: Locale; measure: Measure; rows: readonly PeakRow[] }) {
  const t = useTranslations("climate");
  const head = (
    <tr>
      <TableHead>{t("area")}</TableHead>
      <TableHead isFigure>{t("highest")}</TableHead>
      <TableHead isFigure>{t("newest")}</TableHead>
      <TableHead isFigure className="hidden sm:table-cell">{t("change")}</TableHead>
      <TableHead>{t("verdict")}</TableHead>
    </tr>
  );
  return (
    <div className="mt-8">
      <Table caption={t("peakCaption")} head={head}>
        {rows.map(({ area, name, peak }) => (
          <TableRow key={area}>
            <TableHead scope="row">{name}</TableHead>
            <TableCell isFigure>
              {formatPeriod(peak.period, locale)}
              <span className="block text-xs text-muted">{quantity(peak.value, measure, locale)}</span>
            </TableCell>
            <TableCell isFigure>
              {formatPeriod(peak.newest.period, locale)}
              <span className="block text-xs text-muted">{quantity(peak.newest.value, measure, locale)}</span>
            </TableCell>
            <TableCell isFigure className="hidden sm:table-cell">{peak.changePercent === null ? "" : formatPercentChange(peak.changePercent, locale)}</TableCell>
            <TableCell>{peak.isPassed ? t(peak.isFirst ? "passedBefore" : "passed", { year: formatPeriod(peak.period, locale) }) : t("notPassed")}</TableCell>
          </TableRow>
        ))}
      </Table>
      <p className="mt-2 max-w-text text-xs text-muted">{t("rule", { years: PEAK_YEARS_AFTER_MIN, percent: PEAK_FALL_PERCENT_MIN })}</p>
    </div>
  );
}
