/** Every figure of the chart stands in a table, and each period leads to the ground of its figures. */
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/charts/DataTable";
import { chartRows } from "@/lib/charts/rows";
import type { ChartSeries } from "@/lib/charts/series";
import type { Period } from "@/lib/domain/period";
import { formatPeriod } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import { formatStatus } from "@/lib/format/format-status";
import { tableCells, type TableCellOptions } from "@/lib/format/table-cells";
import { unitPhrase } from "../chart/measure";
import { type IndicatorContext, type ShownSeries, treatmentOf } from "./context";
import { shownLabels } from "./transform-label";

export function ValueTable({ context, series, heightPxMax }: { context: IndicatorContext; series: readonly ShownSeries[]; heightPxMax?: number }) {
  const t = useTranslations();
  const { locale } = context;
  const { measure, words, transform } = treatmentOf(context);
  const labels = shownLabels(t, series, context.name, transform);
  // Joined periods are nobody's: what they are made of is traced on the page of the shorter ones.
  const ground = series.some((each) => each.joinedFrom) ? undefined : context.view({ at: "AT_PERIOD" }, "ground");
  const cells: TableCellOptions = { locale, decimals: measure.decimals, statusName: (status) => t(formatStatus(status)), missing: t("chart.missing"), absent: "" };
  const nameOf = (period: Period) => {
    const label = formatPeriod(period, locale);
    return ground ? { label, link: { href: ground.replace("AT_PERIOD", period), says: t("indicator.groundOf", { period: label }) } } : { label };
  };
  const columns = series.map((each, index): ChartSeries => ({ id: each.key, label: labels[index]!, tone: "ink", observations: each.observations }));
  return (
    <>
      <DataTable
        caption={[t("chart.tableCaption", { title: context.title, unit: unitPhrase((key, params) => t(`chart.${key}`, params), measure) }), ...words].join(marksOf(locale).stop + marksOf(locale).gap)}
        rowHeading={t("chart.period")}
        columns={columns.map(({ id, label }) => ({ id, label }))}
        rows={chartRows(columns).map((row) => ({ ...nameOf(row.period), cells: tableCells(row.cells, cells) }))}
        heightPxMax={heightPxMax}
      />
      <p className="mt-2 text-xs text-muted">{t("chart.tableNote")}</p>
    </>
  );
}
