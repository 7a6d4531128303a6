/** Two reports of one flow are called, titled and told the same on a page, in a picture and in a frame. */
import { mirrorGapWords, reporterName } from "@/components/charts/mirror-words";
import type { Translate } from "@/components/charts/chart-words";
import { assignTones } from "@/lib/charts/assign-tones";
import { describeMirror } from "@/lib/charts/describe-mirror";
import { largestSize } from "@/lib/charts/largest-size";
import { mirrorGaps } from "@/lib/charts/mirror-gap";
import type { ChartSeries } from "@/lib/charts/series";
import { compareDecimals } from "@/lib/domain/decimal";
import { comparePeriods } from "@/lib/domain/period";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { Observation } from "@/lib/domain/observation";
import { pickText, type Locale, type LocalText } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { measureOf, quantity } from "../chart/measure";

interface Report {
  key: string;
  refArea: string;
  /** The indicator's name. */
  name: LocalText;
  observations: readonly Observation[];
  source: { publisher: string; title: string; url: string | null };
  updatedAt: string;
}

/** One flow as both sides report it (lib/reading/mirror). */
export interface Mirror {
  report: Report;
  partner: Report;
  measure: Parameters<typeof measureOf>[0];
  words: readonly LocalText[];
  flow: { from: string; to: string };
}

export interface MirrorNaming {
  locale: Locale;
  /** An area's name. */
  name: (code: string) => string;
}

/** `t` reads all texts. */
export function mirrorLook(t: Translate, mirror: Mirror, { locale, name }: MirrorNaming) {
  const measure = measureOf(mirror.measure, locale);
  const value = (text: string) => quantity(text, measure, locale);
  const sides = [mirror.report, mirror.partner];
  const tones = assignTones(sides.map(({ refArea }) => ({ refArea, counterpart: NO_COUNTERPART })));
  const [report, partner] = sides.map((side, index): ChartSeries => ({ id: side.key, label: reporterName(t, name(side.refArea)), tone: tones[index]!, observations: side.observations })) as [ChartSeries, ChartSeries];
  const gap = mirrorGapWords(t, { value, locale });
  const period = (text: string) => formatPeriod(text, locale);
  const { shift, tick, topTick, month } = axisText(largestSize([report, partner]), measure, locale);
  const periods = sides.flatMap(({ observations }) => observations.map((each) => each.period)).sort(comparePeriods);
  const span = periods.length > 0 && formatPeriodRange(periods[0]!, periods.at(-1)!, locale);
  const names = [...new Set(sides.map((side) => pickText(side.name, locale).text))].join(" / ");
  const flow = t("mirror.flow", { from: name(mirror.flow.from), to: name(mirror.flow.to) });
  return {
    measure,
    report,
    partner,
    gap,
    value,
    title: titleOf(t, mirror, { report, partner, locale, name, text: gap.text }),
    subtitle: [flow, measure.unit, ...mirror.words.map((each) => pickText(each, locale).text), span].filter(Boolean).join(" · "),
    names,
    description: describeMirror(report, partner, { value, period, gap: gap.text }).map((fact) => t(fact.key, fact.params)).join(" "),
    axis: { shift, text: { tick, topTick, month } },
  };
}

type Titled = MirrorNaming & { report: ChartSeries; partner: ChartSeries; text: ReturnType<typeof mirrorGapWords>["text"] };

/** What the newest gap is, where both have reported of one period. */
function titleOf(t: Translate, mirror: Mirror, { report, partner, locale, name, text }: Titled): string {
  const last = mirrorGaps(report, partner).at(-1);
  const areas = { area: name(mirror.partner.refArea), other: name(mirror.report.refArea) };
  if (!last) return t("mirror.titleNone", areas);
  const told = { ...areas, period: formatPeriod(last.period, locale) };
  return compareDecimals(last.value, "0") === 0 ? t("mirror.titleEqual", told) : t("mirror.title", { ...told, gap: text(last) });
}
