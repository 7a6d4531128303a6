/** The groups of a comparison become what charts and tables are drawn from: named, numbered, coloured, and measured in the reader's language. */
import { assignTones } from "@/lib/charts/assign-tones";
import type { ChartSeries, Tone } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { LocalText } from "@/lib/domain/text";
import { type Measure, measureOf } from "../chart/measure";
import { type Compared, comparisonLabels, type Naming } from "./comparison-labels";

export interface ComparedSeries extends Compared {
  key: string;
  freq: string;
  observations: readonly Observation[];
}

export interface ComparedGroup {
  measure: { unit: LocalText; unitCode: string; unitMult: number; decimals: number };
  series: readonly ComparedSeries[];
}

export type NumberedSeries = ChartSeries & { number: number };

export interface ShownGroup {
  measure: Measure;
  series: NumberedSeries[];
}

/** One group for each unit, without series that have no figure in the years shown; numbers run over all of them in the order of `all`. */
export function shownGroups(groups: readonly ComparedGroup[], all: readonly ComparedSeries[], naming: Naming): ShownGroup[] {
  const known = all.filter(({ observations }) => observations.some(({ value }) => value !== null));
  const labels = comparisonLabels(known, naming);
  const tones = tonesOf(known);
  const placeOf = new Map(known.map(({ key }, index) => [key, index]));
  return groups.flatMap((group) => {
    const series = group.series.flatMap(({ key, observations }): NumberedSeries[] => {
      const place = placeOf.get(key);
      if (place === undefined) return [];
      const tone = tones[place]!;
      return [{ id: key, label: labels[place]!, number: place + 1, tone, weight: tone === "context" ? "normal" : undefined, observations }];
    });
    return series.length === 0 ? [] : [{ measure: measureOf(group.measure, naming.locale), series }];
  });
}

/** Beside other indicators a series has the colour of whose figure it is, or of the partner. */
function tonesOf(series: readonly ComparedSeries[]): Tone[] {
  if (new Set(series.map(({ indicator }) => indicator)).size === 1) return assignTones(series);
  const whose = ({ refArea, counterpart }: ComparedSeries) => [refArea, counterpart].find((code) => COLOURED.includes(code)) ?? refArea;
  return assignTones(series.map((each) => ({ refArea: whose(each), counterpart: NO_COUNTERPART })));
}

const COLOURED = ["CHN", "USA", "EUU", "LCN", "WLD"];
