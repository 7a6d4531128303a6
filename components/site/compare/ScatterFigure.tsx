/** The states of the region between two indicators: points with their names, who is not there and why, and the table of both figures. */
import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { DataTable } from "@/components/charts/DataTable";
import { ScatterChart, type ScatterChartProps } from "@/components/charts/ScatterChart";
import { describeScatter } from "@/lib/charts/describe-scatter";
import { formatList } from "@/lib/format/format-list";
import { marksOf } from "@/lib/format/marks";
import type { TableCell } from "@/lib/format/table-cells";
import type { CompareContext } from "./context";

export interface NamedAxis {
  /** The indicator with its partner and what was done to it. */
  name: string;
  unit: string;
  value: (text: string) => string;
}

export interface ScatterFigureProps extends Pick<ScatterChartProps, "points" | "tone" | "shapes"> {
  context: CompareContext;
  /** The period, in words. */
  period: string;
  subtitle: string;
  axes: { x: NamedAxis & ScatterChartProps["x"]; y: NamedAxis & ScatterChartProps["y"] };
  /** How many states there are. */
  total: number;
  /** Names of those without a point, by reason. */
  without: Record<"withoutX" | "withoutY" | "withoutBoth" | "withoutLog", readonly string[]>;
  /** Every state with its two figures. */
  rows: readonly { id: string; label: string; href: string; cells: readonly TableCell[] }[];
  source: React.ReactNode;
  actions: React.ReactNode;
}

const REASONS = ["withoutX", "withoutY", "withoutBoth", "withoutLog"] as const;

export function ScatterFigure({ context: { locale }, period, subtitle, axes: { x, y }, points, tone, shapes, total, without, rows, source, actions }: ScatterFigureProps) {
  const t = useTranslations();
  const { colon, comma, gap } = marksOf(locale);
  const title = t("compare.scatter.dated", { x: x.name, y: y.name, period });
  const facts = describeScatter(points, { x: x.name, y: y.name, period, value: { x: x.value, y: y.value } });
  const pointText = Object.fromEntries(points.map((point) => [point.id, point.label + colon + y.value(point.y) + comma + x.value(point.x)]));
  const missing = REASONS.filter((reason) => without[reason].length > 0).map((reason) => t(`compare.scatter.${reason}`, { areas: formatList(without[reason], locale) }));
  const foot = (
    <>
      <p>{[t("compare.scatter.shown", { count: points.length, total }), ...missing].join(gap)}</p>
      <p>{t("compare.scatter.note")} {t("compare.scatter.unlabelled")}</p>
      {source}
    </>
  );
  const table = (
    <details className="fold mt-6 text-sm" open={false}>
      <summary>{t("indicator.figuresAsTable")}</summary>
      <DataTable
        caption={t("compare.scatter.table", { title })}
        rowHeading={t("map.area")}
        columns={[y, x].map((axis, index) => ({ id: String(index), label: <>{axis.name} <span className="block font-normal text-muted">{axis.unit}</span></> }))}
        rows={rows.map(({ label, href, cells }) => ({ label, link: { href, says: label }, cells }))}
      />
    </details>
  );
  return (
    <ChartFigure id="chart" title={title} subtitle={subtitle} source={foot} actions={actions} data={table}>
      <ScatterChart id="chart" title={title} description={facts.map((fact) => t(fact.key, fact.params)).join(gap)} pointText={pointText} points={points} tone={tone} shapes={shapes} x={x} y={y} />
    </ChartFigure>
  );
}
