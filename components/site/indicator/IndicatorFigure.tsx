/** The chosen series are one chart whose title is its finding, with its remarks beside it and its ground below it. */
import { useTranslations } from "next-intl";
import type { ChartNote } from "@/components/charts/ChartFigure";
import { assignTones } from "@/lib/charts/assign-tones";
import type { ChartAnnotation, ChartMark, ChartSeries } from "@/lib/charts/series";
import { formatPeriod } from "@/lib/format/format-period";
import { datedFigure } from "@/lib/format/marks";
import { quantity } from "../chart/measure";
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
  const isJoined = series.some((each) => each.joinedFrom);
  const behind = (earlier?.series ?? []).map((each): ChartSeries => ({ id: `${each.key}@${earlier!.publication}`, label: t("chart.asOfPublication", { number: earlier!.publication }), tone: "context", weight: "context", observations: each.observations }));
  return (
    <SeriesChart
      id="chart"
      locale={context.locale}
      title={title}
      caption={figures && !isJoined && <LinkedFigures text={title} {...figures} />}
      subtitle={subtitle}
      measure={measure}
      series={[...behind, ...drawn(series, labels, context)]}
      annotations={annotations}
      notes={notes}
      mark={mark}
      scale={scale}
      ground={isJoined ? undefined : context.view({ at: "AT_PERIOD" }, "ground")}
      range={context.view({ from: "FROM_YEAR", to: "TO_YEAR" }, "chart")}
      source={<SourceLine locale={context.locale} series={[...series, ...inputs]} base={source} publication={context.publication} to={context.to} licence={source.licence} />}
      actions={actions}
      data={data}
    />
  );
}

function drawn(series: readonly ShownSeries[], labels: readonly string[], context: IndicatorContext): ChartSeries[] {
  const { locale } = context;
  const { measure } = treatmentOf(context);
  const tones = assignTones(series);
  return series.map((each, index) => {
    const last = each.observations.findLast((observation) => observation.value !== null);
    const note = last?.value ? datedFigure(quantity(last.value, measure, locale), formatPeriod(last.period, locale), locale) : undefined;
    return { id: each.key, label: labels[index]!, note: series.length > 5 ? undefined : note, tone: tones[index]!, weight: tones[index] === "context" ? "normal" : undefined, observations: each.observations };
  });
}
