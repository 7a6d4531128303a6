/** Each figure that was said before and is said differently now, the old beside the new, under its series and unit. */
import { useTranslations } from "next-intl";
import { seriesAddress } from "@/components/site/chart/series-address";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import type { VintageKind } from "@/lib/domain/changeset";
import { changePercent } from "@/lib/domain/decimal";
import type { ObsStatus } from "@/lib/domain/observation";
import { parseSeriesKey } from "@/lib/domain/series-key";
import type { Locale } from "@/lib/domain/text";
import { formatPercentChange } from "@/lib/format/format-change";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus, statusMark } from "@/lib/format/format-status";
import { formatValue } from "@/lib/format/format-value";
import { withAddition } from "@/lib/format/marks";
import type { AddressOf } from "@/lib/i18n/address";
import { unitPhrase, type Measure } from "../chart/measure";
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
  /** Those of one series stand together. */
  changes: readonly ChangeItem[];
  /** Whether there are more than are shown. */
  isCut: boolean;
  area: (code: string) => string;
  indicator: (code: string) => { name: string; measure: Measure | null };
  to: AddressOf;
}

export function ChangeTable({ changes, isCut, ...names }: ChangeTableProps) {
  const t = useTranslations("releases");
  if (changes.length === 0) return null;
  const keys = [...new Set(changes.map((each) => each.key))];
  const head = (
    <tr>
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
      {isCut && <p className="mt-2 text-sm text-muted">{t("changesCut", { number: formatValue(String(changes.length), { locale: names.locale }) })}</p>}
      <div className="mt-4 max-w-4xl">
        <Table caption={t("changes")} isCaptionHidden isDense head={head}>
          {keys.map((key) => (
            <SeriesRows key={key} changes={changes.filter((each) => each.key === key)} {...names} />
          ))}
        </Table>
      </div>
    </section>
  );
}

function SeriesRows({ locale, changes, area, indicator, to }: Omit<ChangeTableProps, "isCut">) {
  const t = useTranslations();
  const [first] = changes;
  if (!first) return null;
  const { name, measure } = indicator(first.indicator);
  const label = fullLabel(first, area);
  const key = parseSeriesKey(first.key);
  const facts = [measure && unitPhrase((power, params) => t(`chart.${power}`, params), measure), key.ok && t(`indicator.freq.${key.value.freq}`)].filter(Boolean);
  const address = seriesAddress(to, { ...first, freq: key.ok ? key.value.freq : "A" });
  return (
    <>
      <tr className="border-b border-hairline">
        <th scope="rowgroup" colSpan={5} className="pt-5 pb-2 text-start font-normal">
          <span className="sticky start-0 inline-block max-w-[calc(100vw-2rem)]">
            <a href={`${address}#history`} className="font-semibold">{label}</a> {name}
            <span className="text-muted">{["", ...facts].join(" · ")}</span>
          </span>
        </th>
      </tr>
      {changes.map((each) => (
        <ChangeRow key={each.period} locale={locale} change={each} series={`${label} ${name}`} ground={`${address}&at=${each.period}#ground`} />
      ))}
    </>
  );
}

/** `ground` is where the figure comes from. */
function ChangeRow({ locale, change, series, ground }: { locale: Locale; change: ChangeItem; series: string; ground: string }) {
  const t = useTranslations("indicator");
  return (
    <TableRow>
      <TableHead scope="row" className="whitespace-nowrap">
        <a href={ground} rel="nofollow">
          <span className="sr-only">{series} </span>
          {formatPeriod(change.period, locale)}
        </a>
      </TableHead>
      <TableCell isFigure className="text-muted"><Value locale={locale} figure={change.before} /></TableCell>
      <TableCell isFigure><Value locale={locale} figure={change.after} /></TableCell>
      <TableCell isFigure>{percentOf(change, locale)}</TableCell>
      <TableCell>{withAddition(t(`kind.${change.kind}`), change.note, locale)}</TableCell>
    </TableRow>
  );
}

/** The figure with the mark of its status, set so that figures stay aligned. */
function Value({ locale, figure }: { locale: Locale; figure: Figure | null }) {
  const t = useTranslations();
  const mark = figure && statusMark(figure.status);
  return (
    <>
      {figure?.value == null ? t("chart.missing") : formatValue(figure.value, { locale })}
      <span className="status-mark">{mark && figure.value !== null && <abbr title={t(formatStatus(figure.status))}>{mark}</abbr>}</span>
    </>
  );
}

function percentOf({ before, after }: ChangeItem, locale: Locale): string {
  const percent = before?.value != null && after?.value != null ? changePercent(before.value, after.value, 1) : null;
  return percent === null ? "" : formatPercentChange(percent, locale);
}
