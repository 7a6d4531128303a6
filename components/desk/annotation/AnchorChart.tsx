/** The figures that an annotation is about stand beside its fields, and a point or a range on the chart fills them in. */
import { useTranslations } from "next-intl";
import { largestSize } from "@/lib/charts/largest-size";
import type { ChartAnnotation, ChartSeries } from "@/lib/charts/series";
import type { Locale } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatQuantity } from "@/lib/format/format-unit";
import { chartReadOut } from "../../charts/chart-read-out";
import { LineChart } from "../../charts/LineChart";
import { PickPeriods } from "./PickPeriods";
import { PICK } from "./picked-periods";

export interface AnchorChartProps {
  locale: Locale;
  title: string;
  series: readonly ChartSeries[];
  measure: { unit: string; unitCode: string; unitMult: number; decimals: number };
  /** Where it stands as it was saved, and what stands beside it. */
  annotations: readonly ChartAnnotation[];
  annotationTitles: Readonly<Record<string, string>>;
}

const ID = "anchor-chart";

export function AnchorChart({ locale, title, series, measure, annotations, annotationTitles }: AnchorChartProps) {
  const t = useTranslations();
  const { shift, ...text } = axisText(largestSize(series), measure, locale);
  const value = (figure: string) => formatQuantity(figure, { ...measure, locale, digits: 3 });
  const readOut = chartReadOut(t, { locale, value, ground: `${PICK}AT_PERIOD`, range: `${PICK}FIRST_PERIOD/LAST_PERIOD` });
  const words = { walk: t("annotationForm.chart.walk"), ground: t("annotationForm.chart.point"), range: t("annotationForm.chart.range") };
  return (
    <PickPeriods said={{ point: t.raw("annotationForm.chart.pointSet") as string, range: t.raw("annotationForm.chart.rangeSet") as string }}>
      <figure id={ID} className="chart">
        <figcaption className="chart-title">{title}</figcaption>
        <p className="chart-subtitle">{t("annotationForm.chart.how")}</p>
        <div className="pt-3">
          <LineChart
            id={ID}
            title={title}
            description={t("annotationForm.chart.description", { title })}
            series={series}
            annotations={annotations}
            annotationTitles={annotationTitles}
            shift={shift}
            text={text}
            readOut={{ ...readOut, words }}
            empty={<p className="py-4 text-sm text-muted">{t("chart.empty")}</p>}
          />
        </div>
      </figure>
    </PickPeriods>
  );
}
