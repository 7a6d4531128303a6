/** After a transform figures count something else, and the reader is told what in words. */
import "server-only";
import { exponentOf } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import type { Freq, Period } from "@/lib/domain/period";
import { LOCALES, type LocalText } from "@/lib/domain/text";
import type { Transform } from "@/lib/domain/transform";
import { formatPeriod } from "@/lib/format/format-period";
import { hasMessage, localMessage } from "@/lib/i18n/local-message";
import type { Joined } from "./join-periods";
import type { OtherSeries } from "./other-series";

export interface DisplayMeasure {
  /** What stands beside a figure; the words of the display say the rest. */
  unit: LocalText;
  unitCode: string;
  unitMult: number;
  decimals: number;
}

/** The measure of the figures that the transform made; `before` is that of what it was made from. */
export function measureAfter(transform: Transform | null, before: DisplayMeasure, made: readonly Observation[]): DisplayMeasure {
  switch (transform?.kind) {
    case "yoy":
    case "share":
      return { unit: localMessage("transform.unit.percent"), unitCode: "PCT", unitMult: 0, decimals: 1 };
    case "index":
      return { unit: localMessage("transform.unit.index", { base: periodText(transform.base) }), unitCode: "INDEX", unitMult: 0, decimals: 1 };
    case "per_capita":
      return { unit: localMessage("transform.unit.person", { unit: before.unit }), unitCode: `${before.unitCode}_PER_PERSON`, unitMult: 0, decimals: decimalsFor(made, 4) };
    case "per_gdp":
      return { unit: localMessage("transform.unit.product"), unitCode: "PCT_GDP", unitMult: 0, decimals: Math.max(1, decimalsFor(made, 3)) };
    case "diff":
    case "less":
      return before.unitCode.startsWith("PCT") ? { ...before, unit: localMessage("transform.unit.points"), unitCode: "POINTS" } : before;
    default:
      return before;
  }
}

/** The unit as files have it: English, and complete without any words beside it. */
export function unitInFull(transform: Transform | null, measure: DisplayMeasure, other: OtherSeries | null): string {
  switch (transform?.kind) {
    case "yoy":
      return "per cent, change on the same period of the year before";
    case "share":
      return `per cent of ${other!.series.key}`;
    case "less":
      return `${measure.unit.en}, less ${other!.series.key}`;
    case "diff":
      return `${measure.unit.en}, change on the period before`;
    case "mean":
      return `${measure.unit.en}, average of ${transform.periods} periods`;
    case "index":
      return `index, ${transform.base} = 100`;
    default:
      return measure.unit.en;
  }
}

/** What was done to the published figures, a sentence for each step; none where they are shown as they are. */
export function wordsOf(transform: Transform | null, series: Joined, other: OtherSeries | null, area: (code: string) => LocalText): LocalText[] {
  const { joined, freq } = series;
  const steps = joined ? [localMessage(`transform.joined.${joined.aggregation}.${joined.from}${freq}`)] : [];
  return transform === null ? steps : [...steps, transformWords(transform, freq, other, area)];
}

function transformWords(transform: Transform, freq: Freq, other: OtherSeries | null, area: (code: string) => LocalText): LocalText {
  const words = (name: string, params?: Parameters<typeof localMessage>[1]) => localMessage(`transform.words.${name}`, params);
  switch (transform.kind) {
    case "yoy":
      return words(freq === "A" ? "yoy.year" : "yoy.other");
    case "diff":
      return words(`diff.${freq}`);
    case "mean":
      return words(`mean.${freq}`, { count: String(transform.periods) });
    case "index":
      return words("index", { base: periodText(transform.base) });
    case "share":
    case "less":
      return words(transform.kind, { whose: whoseText(transform.of, other!, area) });
    default:
      return words(transform.kind);
  }
}

function whoseText(of: string, { whose, series }: OtherSeries, area: (code: string) => LocalText): LocalText {
  if (whose === "series") return localMessage("transform.series", { key: series.key });
  const own = `transform.${whose}.${of}`;
  return hasMessage(own) ? localMessage(own) : localMessage(`transform.${whose}.area`, { area: area(of) });
}

function periodText(period: Period): LocalText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, formatPeriod(period, locale)])) as LocalText;
}

/** As many as show that many digits of the largest figure: with four, 3 for 0.1234, none for 1234. */
function decimalsFor(observations: readonly Observation[], digits: number): number {
  const exponents = observations.flatMap(({ value }) => (value === null ? [] : [exponentOf(value)]));
  return exponents.length === 0 ? 0 : Math.min(Math.max(digits - 1 - Math.max(...exponents), 0), 12);
}
