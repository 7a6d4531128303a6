/** Series stand on one chart with axis, unit and annotations in the reader's language, and in words for those who do not see it. */
import { useTranslations } from "next-intl";
import { ChartFigure, type ChartNote } from "@/components/charts/ChartFigure";
import { chartReadOut } from "@/components/charts/chart-read-out";
import { statusWords } from "@/components/charts/chart-words";
import { StatusKey } from "@/components/charts/StatusKey";
import { TimeChart } from "@/components/charts/TimeChart";
import { describeChart } from "@/lib/charts/describe";
import { largestSize } from "@/lib/charts/largest-size";
import type { DrawingWidth } from "@/lib/charts/chart-style";
import type { ChartAnnotation, ChartMark, ChartSeries } from "@/lib/charts/series";
import type { Locale } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod } from "@/lib/format/format-period";
import { quantity, type Measure } from "./measure";

export interface SeriesChartProps {
  id: string;
  locale: Locale;
  title: string;
  /** The title with links in it. */
  caption?: React.ReactNode;
  subtitle?: React.ReactNode;
  measure: Measure;
  series: readonly ChartSeries[];
  annotations?: readonly ChartAnnotation[];
  notes?: readonly ChartNote[];
  mark?: ChartMark;
  scale?: "linear" | "log";
  /** Where a figure comes from, with AT_PERIOD in the address for its period. */
  ground?: string;
  /** The same page over other years, with FROM_YEAR and TO_YEAR for them. */
  range?: string;
  /** The size (as stored) by which the axis is scaled where charts share a scale. */
  sizeMax?: number;
  widths?: readonly DrawingWidth[];
  source?: React.ReactNode;
  actions?: React.ReactNode;
  data?: React.ReactNode;
}

export function SeriesChart({ id, locale, title, measure, series, annotations = [], notes = [], mark, scale, ground, range, sizeMax, widths, source, ...figure }: SeriesChartProps) {
  const t = useTranslations();
  const { shift, tick, topTick, month } = axisText(sizeMax ?? largestSize(series, mark), measure, locale);
  const value = (text: string) => quantity(text, measure, locale);
  const facts = describeChart(series, annotations, { value, period: (period) => formatPeriod(period, locale) }, mark);
  const foot = (
    <>
      <StatusKey series={series} mark={mark} words={statusWords(t)} />
      {source}
    </>
  );
  return (
    <ChartFigure id={id} title={title} notes={notes} notesLabel={t("chart.notes")} backLabel={(number) => t("chart.noteNumber", { number })} source={foot} {...figure}>
      <TimeChart
        id={id}
        title={title}
        description={facts.map((fact) => t(fact.key, fact.params)).join(" ")}
        series={series}
        annotations={annotations}
        annotationTitles={Object.fromEntries(notes.map((note) => [note.id, note.title]))}
        shift={shift}
        mark={mark}
        scale={scale}
        readOut={chartReadOut(t, { locale, value, ground, range })}
        widths={widths}
        text={{ tick, topTick, month }}
        empty={<p className="py-8 text-muted">{t("chart.empty")}</p>}
      />
    </ChartFigure>
  );
}

/** The largest size as a float: it only chooses the scale of the axis. */
export function largest(series: readonly ChartSeries[]): number {
  return largestSize(series);
}
