/** Two reports of one flow are told in facts: what each says, and how far they are apart now and at most. */
import { compareDecimals } from "@/lib/domain/decimal";
import { describeSeries, knownFigures, type DescribeText, type Fact } from "./describe";
import { mirrorGaps, type MirrorGap } from "./mirror-gap";
import type { ChartSeries } from "./series";

export interface DescribeMirrorText extends DescribeText {
  /** The size and side of a gap. */
  gap: (gap: MirrorGap) => string;
}

/** The facts in the order of telling. */
export function describeMirror(report: ChartSeries, partner: ChartSeries, text: DescribeMirrorText): Fact[] {
  const known = knownFigures([report, partner]);
  if (known.length === 0) return [{ key: "describe.empty", params: {} }];
  return [
    { key: "describe.mirror", params: { report: report.label, partner: partner.label } },
    ...known.flatMap((each) => describeSeries(each.label, each.figures, text)),
    ...gapFacts(mirrorGaps(report, partner), text),
  ];
}

function gapFacts(gaps: readonly MirrorGap[], text: DescribeMirrorText): Fact[] {
  const last = gaps.at(-1);
  if (!last) return [{ key: "describe.gapNone", params: {} }];
  const size = (gap: MirrorGap) => gap.value.replace("-", "");
  const widest = gaps.reduce((best, each) => (compareDecimals(size(each), size(best)) > 0 ? each : best));
  const told = (gap: MirrorGap) => ({ gap: text.gap(gap), period: text.period(gap.period) });
  return [
    { key: "describe.gapLast", params: told(last) },
    ...(widest === last ? [] : [{ key: "describe.gapWidest" as const, params: told(widest) }]),
  ];
}
