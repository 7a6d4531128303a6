/** Each figure that was said before and is said differently now, the old beside the new. */
import { useTranslations } from "next-intl";
import { seriesAddress } from "@/components/site/chart/series-address";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { changePercent } from "@/lib/domain/decimal";
import type { VintageKind } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatPercentChange } from "@/lib/format/format-change";
import { formatPeriod } from "@/lib/format/format-period";
import { statusMark } from "@/lib/format/format-status";
import { formatValue } from "@/lib/format/format-value";
import type { AddressOf } from "@/lib/i18n/address";
import { fullLabel } from "../chart/series-label";

interface Figure {
  value: string | null;
  status: ObsStatus;
}

export interface ChangeItem {
  key: string;
  indicator: string;
  refArea: string;
  counterpart: string;
  period: string;
  before: Figure | null;
  after: Figure | null;
  kind: VintageKind;
  note: string | null;
}

export interface ChangeTableProps {
  locale: Locale;
  changes: readonly ChangeItem[];
  /** Whether there are more than are shown. */
  isCut: boolean;
  area: (code: string) => string;
  indicator: (code: string) => string;
  to: AddressOf;
}

export function ChangeTable({ locale, changes, isCut, area, indicator, to }: ChangeTableProps) {
  const t = useTranslations("releases");
  const kind = useTranslations("indicator");
  if (changes.length === 0) return null;
  const figure = (each: Figure | null) => (each?.value == null ? "…" : formatValue(each.value, { locale }) + (statusMark(each.status) ?? ""));
  const head = (
    <tr>
      <TableHead>{t("series")}</TableHead>
      <TableHead>{t("period")}</TableHead>
      <TableHead isFigure>{t("before")}</TableHead>
      <TableHead isFigure>{t("after")}</TableHead>
      <TableHead isFigure>{t("change")}</TableHead>
      <TableHead>{t("kindHead")}</TableHead>
    </tr>
  );
  return (
    <section aria-labelledby="changes-title" className="section">
      <h2 id="changes-title" className="section-title">{t("changes")}</h2>
      {isCut && <p className="mt-2 text-sm text-muted">{t("changesCut", { number: formatValue(String(changes.length), { locale }) })}</p>}
      <div className="mt-4">
        <Table caption={t("changes")} isCaptionHidden isDense head={head}>
          {changes.map((each) => (
            <TableRow key={`${each.key} ${each.period}`}>
              <TableHead scope="row">
                <a href={`${seriesAddress(to, { ...each, freq: each.key.split(".")[3] ?? "A" })}#history`}>{fullLabel(each, area)}</a> <span className="text-muted">{indicator(each.indicator)}</span>
              </TableHead>
              <TableCell className="whitespace-nowrap">{formatPeriod(each.period, locale)}</TableCell>
              <TableCell isFigure className="text-muted">{figure(each.before)}</TableCell>
              <TableCell isFigure>{figure(each.after)}</TableCell>
              <TableCell isFigure>{percentOf(each, locale)}</TableCell>
              <TableCell>
                {kind(`kind.${each.kind}`)}
                {each.note && <>: {each.note}</>}
              </TableCell>
            </TableRow>
          ))}
        </Table>
      </div>
    </section>
  );
}

function percentOf({ before, after }: ChangeItem, locale: Locale): string {
  const percent = before?.value != null && after?.value != null ? changePercent(before.value, after.value, 1) : null;
  return percent === null ? "" : formatPercentChange(percent, locale);
}
