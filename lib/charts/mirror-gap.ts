/** Two reports of the same trade differ by an exact amount, known wherever both have a figure. */
import { changePercent, subtract } from "@/lib/domain/decimal";
import { NORMAL_STATUS, type Observation } from "@/lib/domain/observation";
import type { ChartRange, ChartSeries } from "./series";

export interface MirrorGap extends Observation {
  value: string;
  /** The gap in per cent of the first report; null where that is zero. */
  percent: string | null;
}

/** The id of the gap among what is drawn. */
export const MIRROR_RANGE = "gap";

/** The second report less the first, oldest first. A gap is as certain as the less certain of the two. */
export function mirrorGaps(report: ChartSeries, partner: ChartSeries): MirrorGap[] {
  const others = new Map(partner.observations.map((each) => [each.period, each]));
  return report.observations.flatMap(({ period, value, status }): MirrorGap[] => {
    const other = others.get(period);
    if (value === null || other?.value == null) return [];
    return [{ period, value: subtract(other.value, value), percent: changePercent(value, other.value, 1), status: status === NORMAL_STATUS ? other.status : status }];
  });
}

/** The room between the two lines, named by the newest gap. */
export function mirrorRange(report: ChartSeries, partner: ChartSeries, { label, note }: { label: string; note: (gap: MirrorGap) => string }): ChartRange {
  const last = mirrorGaps(report, partner).at(-1);
  return { id: MIRROR_RANGE, between: [report.id, partner.id], tone: "context", label: last && label, note: last && note(last) };
}
