/** The chosen series are one chart whose title is its finding, with its remarks beside it and its ground below it. */
import { useTranslations } from "next-intl";
import type { ChartNote } from "@/components/charts/ChartFigure";
import type { ChartAnnotation, ChartMark, ChartSeries } from "@/lib/charts/series";
import { drawnSeries } from "../chart/drawn-series";
import { SeriesChart } from "../chart/SeriesChart";
import { SourceLine, type SourceName } from "../chart/SourceLine";
import { type IndicatorContext, type ShownSeries, treatmentOf } from "./context";
import { LinkedFigures } from "./LinkedFigures";
import { useFigureHead } from "./use-figure-head";

export interface IndicatorFigureProps {
  context: IndicatorContext;
  series: readonly ShownSeries[];
  /** Other series that went into what is shown. */
  inputs?: readonly Pick<ShownSeries, "source" | "updatedAt">[];
  /** The same series at an earlier publication, drawn in grey behind. */
  earlier: { publication: number; series: readonly ShownSeries[] } | null;
  annotations: readonly ChartAnnotation[];
  notes: readonly ChartNote[];
  mark?: ChartMark;
  scale: "linear" | "log";
  source: SourceName & { licence: string };
  actions?: React.ReactNode;
  data?: React.ReactNode;
}

export function IndicatorFigure({ context, series, inputs = [], earlier, annotations, notes, mark, scale, source, actions, data }: IndicatorFigureProps) {
  const t = useTranslations();
  const { measure } = treatmentOf(context);
  const { labels, title, figures, subtitle } = useFigureHead(context, series);
  const behind = (earlier?.series ?? []).map((each): ChartSeries => ({ id: `${each.key}@${earlier!.publication}`, label: t("chart.asOfPublication", { number: earlier!.publication }), tone: "context", weight: "context", observations: each.observations }));
  return (
    <SeriesChart
      id="chart"
      locale={context.locale}
      title={title}
      caption={figures && <LinkedFigures text={title} {...figures} />}
      subtitle={subtitle}
      measure={measure}
      series={[...behind, ...drawnSeries(series, labels, measure, context.locale)]}
      annotations={annotations}
      notes={notes}
      mark={mark}
      scale={scale}
      ground={series.some((each) => each.joinedFrom) ? undefined : context.view({ at: "AT_PERIOD" }, "ground")}
      range={context.view({ from: "FROM_YEAR", to: "TO_YEAR" }, "chart")}
      source={<SourceLine locale={context.locale} series={[...series, ...inputs]} base={source} publication={context.publication} to={context.to} licence={source.licence} />}
      actions={actions}
      data={data}
    />
  );
}
