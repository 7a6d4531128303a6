/** The chosen series are one chart whose title is its finding, with its remarks beside it and its ground below it. */
import { useTranslations } from "next-intl";
import type { ChartNote } from "@/components/charts/ChartFigure";
import { assignTones } from "@/lib/charts/assign-tones";
import type { ChartAnnotation, ChartSeries } from "@/lib/charts/series";
import { unitPlace } from "@/lib/format/format-unit";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { datedFigure } from "@/lib/format/marks";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { comparePeriods } from "@/lib/domain/period";
import { quantity } from "../chart/measure";
import { SeriesChart } from "../chart/SeriesChart";
import { SourceLine, type SourceName } from "../chart/SourceLine";
import { type IndicatorContext, type ShownSeries, treatmentOf } from "./context";
import { findingOf } from "./finding";
import { isTold, shownLabels } from "./transform-label";

export interface IndicatorFigureProps {
  context: IndicatorContext;
  series: readonly ShownSeries[];
  /** Other series that went into what is shown. */
  inputs?: readonly Pick<ShownSeries, "source" | "updatedAt">[];
  /** The same series at an earlier publication, drawn in grey behind. */
  earlier: { publication: number; series: readonly ShownSeries[] } | null;
  annotations: readonly ChartAnnotation[];
  notes: readonly ChartNote[];
  scale: "linear" | "log";
  source: SourceName & { licence: string };
  actions?: React.ReactNode;
  data?: React.ReactNode;
}

export function IndicatorFigure({ context, series, inputs = [], earlier, annotations, notes, scale, source, actions, data }: IndicatorFigureProps) {
  const t = useTranslations();
  const { measure, transform } = treatmentOf(context);
  const labels = shownLabels(t, series, context.name, transform);
  const value = (text: string) => quantity(text, measure, context.locale);
  const finding = !isTold(transform, series.length) ? null : findingOf(series.map((each, index) => ({ label: labels[index]!, observations: each.observations })), context.locale, value, unitPlace(measure.unitCode) === "percent");
  const behind = (earlier?.series ?? []).map((each): ChartSeries => ({ id: `${each.key}@${earlier!.publication}`, label: t("chart.asOfPublication", { number: earlier!.publication }), tone: "context", weight: "context", observations: each.observations }));
  return (
    <SeriesChart
      id="chart"
      locale={context.locale}
      title={finding ? t(finding.key, finding.params) : context.title}
      subtitle={<Subtitle context={context} series={series} titleIsFinding={finding !== null} />}
      measure={measure}
      series={[...behind, ...drawn(series, labels, context)]}
      annotations={annotations}
      notes={notes}
      scale={scale}
      ground={series.some((each) => each.joinedFrom) ? undefined : context.view({ at: "AT_PERIOD" }, "ground")}
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

/** What the labels leave out: the measure, the area or partner that all share, and the years. */
function Subtitle({ context, series, titleIsFinding }: { context: IndicatorContext; series: readonly ShownSeries[]; titleIsFinding: boolean }) {
  const t = useTranslations("chart");
  const areas = [...new Set(series.map((each) => each.refArea))];
  const partners = [...new Set(series.map((each) => each.counterpart))];
  const periods = series.flatMap((each) => [each.observations[0], each.observations.at(-1)]).flatMap((each) => (each ? [each.period] : [])).sort(comparePeriods);
  const shared = [
    areas.length === 1 && context.name(areas[0]!),
    partners.length === 1 && partners[0] !== NO_COUNTERPART && t("partner", { name: context.name(partners[0]!) }),
  ];
  const { measure, words } = treatmentOf(context);
  // A bare % is said in full by the words.
  const unit = measure.unit !== "%" && measure.unit;
  const parts = [titleIsFinding && context.title, ...shared, unit, ...words, periods.length > 0 && formatPeriodRange(periods[0]!, periods.at(-1)!, context.locale)];
  return parts.filter(Boolean).join(" · ");
}
