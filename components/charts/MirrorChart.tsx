/** One flow of trade as both sides report it, with the gap between the reports as a band that is named and counted. */
import { MIRROR_RANGE, mirrorGaps, mirrorRange } from "@/lib/charts/mirror-gap";
import type { ChartSeries } from "@/lib/charts/series";
import type { MirrorGapWords } from "./mirror-words";
import { TimeChart, type TimeChartProps } from "./TimeChart";

export interface MirrorChartProps extends Omit<TimeChartProps, "series" | "ranges" | "mark" | "readAlso"> {
  /** The flow as the one side reports it, such as China's exports. */
  report: ChartSeries;
  /** The same flow as the other side reports it, such as the partner's imports. */
  partner: ChartSeries;
  /** How the gap is called and told. */
  gap: MirrorGapWords;
}

export function MirrorChart({ report, partner, gap, readOut, ...chart }: MirrorChartProps) {
  const gaps = mirrorGaps(report, partner);
  const byPeriod = new Map(gaps.map((each) => [each.period, each]));
  return (
    <TimeChart
      {...chart}
      mark="line"
      series={[report, partner]}
      ranges={[mirrorRange(report, partner, gap)]}
      readOut={readOut && { ...readOut, value: (observation, id) => (id === MIRROR_RANGE ? gap.text(byPeriod.get(observation.period)!) : readOut.value(observation, id)) }}
      readAlso={[{ id: MIRROR_RANGE, label: gap.label, observations: gaps }]}
    />
  );
}
