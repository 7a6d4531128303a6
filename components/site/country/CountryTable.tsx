/** Countries side by side: what part of their trade is with China, who leads, and how it came to that; each figure with its year. */
import { useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/Sparkline";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import type { Locale } from "@/lib/domain/text";
import type { AddressOf } from "@/lib/i18n/address";
import { NORMAL_STATUS } from "@/lib/domain/observation";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus, statusMark } from "@/lib/format/format-status";
import { percentSign } from "@/lib/format/format-unit";
import { formatValue } from "@/lib/format/format-value";
import { quantity, type Measure } from "../chart/measure";
import type { CountryRow, Known } from "./country-rows";
import { LeaderChip } from "./LeaderChip";
import { SortHead, type SortAsked } from "./SortHead";

export interface CountryTableProps {
  locale: Locale;
  rows: readonly CountryRow[];
  asked: SortAsked;
  measures: { trade: Measure; output: Measure };
  /** Where the leader of a year is seen on the map. */
  leaderHref: (period: string) => string;
  to: AddressOf;
}

export function CountryTable({ locale, rows, asked, measures, leaderHref, to }: CountryTableProps) {
  const t = useTranslations("countries");
  const share = (value: string) => percentSign(locale, formatValue(value, { locale, decimals: 1 }));
  const head = (
    <tr>
      <SortHead column="name" asked={asked} to={to} className={STICKY} />
      <SortHead column="exportShare" asked={asked} to={to} isFigure />
      <SortHead column="importShare" asked={asked} to={to} isFigure />
      <SortHead column="chinaShare" asked={asked} to={to} isFigure />
      <TableHead>{t("column.course")}</TableHead>
      <SortHead column="balance" asked={asked} to={to} isFigure />
      <TableHead>{t("column.leader")}</TableHead>
      <SortHead column="outputPerHead" asked={asked} to={to} isFigure />
    </tr>
  );
  return (
    <Table caption={t("caption")} isCaptionHidden head={head}>
      {rows.map((row) => (
        <TableRow key={row.code}>
          <TableHead scope="row" className={STICKY}>
            <a href={to(`/countries/${row.code}`)} className="font-medium">{row.name}</a>
          </TableHead>
          <Figure locale={locale} figure={row.exportShare} text={share} />
          <Figure locale={locale} figure={row.importShare} text={share} />
          <Figure locale={locale} figure={row.chinaShare} text={share} />
          <TableCell className="min-w-34">{row.course.length > 1 && <Sparkline observations={row.course} tone="china" />}</TableCell>
          <Figure locale={locale} figure={row.balance} text={(value) => quantity(value, measures.trade, locale)} />
          <TableCell className="whitespace-nowrap">
            {row.leader ? <LeaderChip locale={locale} leader={row.leader} href={leaderHref(row.leader.period)} /> : <span className="text-muted">{t("unknown")}</span>}
          </TableCell>
          <Figure locale={locale} figure={row.outputPerHead} text={(value) => formatValue(value, { locale, decimals: 0 })} />
        </TableRow>
      ))}
    </Table>
  );
}

/** On a phone the names stay in sight while the figures move under them. */
const STICKY = "max-sm:sticky max-sm:start-0 max-sm:z-1 max-sm:max-w-30 max-sm:bg-ground max-sm:hyphens-auto";

/** A figure with its year, and the mark of its status. */
function Figure({ locale, figure, text }: { locale: Locale; figure: Known | null; text: (value: string) => string }) {
  const t = useTranslations();
  if (figure === null) return <TableCell isFigure className="text-muted">{t("countries.unknown")}</TableCell>;
  const mark = statusMark(figure.status);
  return (
    <TableCell isFigure>
      {text(figure.value)}
      <span className="status-mark">{mark !== null && figure.status !== NORMAL_STATUS && <abbr title={t(formatStatus(figure.status))}>{mark}</abbr>}</span>
      <span className="block text-muted"><span className="text-xs">{formatPeriod(figure.period, locale)}</span><span className="status-mark" /></span>
    </TableCell>
  );
}
