/** A series is drawn with its newest figure beside its name, unless there are so many that figures would crowd the names. */
import { assignTones } from "@/lib/charts/assign-tones";
import type { ChartSeries } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { datedFigure } from "@/lib/format/marks";
import { type Measure, quantity } from "./measure";

interface NamedSeries {
  key: string;
  refArea: string;
  counterpart: string;
  observations: readonly Observation[];
}

const NOTED_MAX = 5;

/** `labels` are in the order of the series. */
export function drawnSeries(series: readonly NamedSeries[], labels: readonly string[], measure: Measure, locale: Locale): ChartSeries[] {
  const tones = assignTones(series);
  return series.map(({ key, observations }, index) => {
    const last = series.length > NOTED_MAX ? undefined : observations.findLast(({ value }) => value !== null);
    const note = last?.value ? datedFigure(quantity(last.value, measure, locale), formatPeriod(last.period, locale), locale) : undefined;
    return { id: key, label: labels[index]!, note, tone: tones[index]!, weight: tones[index] === "context" ? "normal" : undefined, observations };
  });
}
