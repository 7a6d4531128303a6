/** What charts say beside their figures comes from the messages, for callers that have nothing else to say. */
import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatList } from "@/lib/format/format-list";
import type { RankBarsProps } from "./RankBars";
import type { SlopeChartProps } from "./SlopeChart";
import type { SmallMultiplesProps } from "./SmallMultiples";
import type { StatusKeyProps } from "./StatusKey";

/** Reads all messages. */
export type Translate = ReturnType<typeof useTranslations<never>>;

/** The sentence that names those without a figure at `period`, which is ready text. */
export function rankMissing(t: Translate, locale: Locale, period: string): RankBarsProps["missing"] {
  return (labels) => t("chart.rankMissing", { period, areas: formatList(labels, locale) });
}

/** The sentence that names those without a figure at one of two moments. */
export function slopeMissing(t: Translate, locale: Locale): SlopeChartProps["missing"] {
  return (labels) => t("chart.slopeMissing", { areas: formatList(labels, locale) });
}

/** The way to all of `count` small charts. */
export function allFacets(t: Translate, count: number): SmallMultiplesProps["all"] {
  return { label: t("chart.facetsAll", { count }) };
}

/** What the marks of statuses mean. */
export function statusWords(t: Translate): StatusKeyProps["words"] {
  return { estimated: t("chart.key.estimated"), provisional: t("chart.key.provisional"), break: t("chart.key.break") };
}
