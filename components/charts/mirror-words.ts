/** By how much the partner's report lies above or below the other is said in words, so that a sign cannot be misread. */
import type { MirrorGap } from "@/lib/charts/mirror-gap";
import { compareDecimals } from "@/lib/domain/decimal";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { percentSign } from "@/lib/format/format-unit";
import { formatValue } from "@/lib/format/format-value";
import type { Translate } from "./chart-words";

export interface MirrorGapWords {
  /** The name of the gap. */
  label: string;
  /** Its size and side. */
  text: (gap: MirrorGap) => string;
  /** The same with its period. */
  note: (gap: MirrorGap) => string;
}

/** The name of the line of one side: "Brazil reports". */
export function reporterName(t: Translate, area: string): string {
  return t("chart.mirror.reports", { area });
}

/** `value` writes a figure with its unit. */
export function mirrorGapWords(t: Translate, { value, locale }: { value: (value: string) => string; locale: Locale }): MirrorGapWords {
  const unsigned = (text: string) => text.replace("-", "");
  const text = (gap: MirrorGap) => {
    const order = compareDecimals(gap.value, "0");
    if (order === 0) return t("chart.mirror.equal");
    const side = order > 0 ? "above" : "below";
    const figure = value(unsigned(gap.value));
    if (gap.percent === null) return t(`chart.mirror.${side}Plain`, { figure });
    return t(`chart.mirror.${side}`, { figure, percent: percentSign(locale, formatValue(unsigned(gap.percent), { locale, decimals: 1 })) });
  };
  return { label: t("chart.mirror.gap"), text, note: (gap) => t("chart.mirror.dated", { gap: text(gap), period: formatPeriod(gap.period, locale) }) };
}
