/** Every figure of a comparison stands in a table, each column with its unit and rounded as its own. */
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/charts/DataTable";
import { chartRows } from "@/lib/charts/rows";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus } from "@/lib/format/format-status";
import { tableCells } from "@/lib/format/table-cells";
import { unitPhrase } from "../chart/measure";
import type { CompareContext } from "./context";
import type { ShownGroup } from "./shown-groups";

export interface ComparisonTableProps {
  context: CompareContext;
  groups: readonly ShownGroup[];
  title: string;
  heightPxMax?: number;
}

export function ComparisonTable({ context: { locale }, groups, title, heightPxMax }: ComparisonTableProps) {
  const t = useTranslations();
  const columns = groups.flatMap(({ measure, series }) => series.map((each) => ({ ...each, measure }))).sort((a, b) => a.number - b.number);
  const options = columns.map(({ measure }) => ({ locale, decimals: measure.decimals, statusName: (status: Parameters<typeof formatStatus>[0]) => t(formatStatus(status)), missing: t("chart.missing"), absent: "" }));
  return (
    <>
      <DataTable
        caption={title}
        rowHeading={t("chart.period")}
        columns={columns.map(({ id, label, measure }) => ({ id, label: <>{label} <span className="block font-normal text-muted">{unitPhrase((key, params) => t(`chart.${key}`, params), measure)}</span></> }))}
        rows={chartRows(columns).map((row) => ({
          id: row.period,
          label: formatPeriod(row.period, locale),
          cells: row.cells.map((cell, index) => tableCells([cell], options[index]!)[0]!),
        }))}
        heightPxMax={heightPxMax}
      />
      <p className="mt-2 text-xs text-muted">{t("compare.tableNote")}</p>
    </>
  );
}
