/** Which sentences the site begins with, and with which figures, is decided by rules. */
import type { Observation } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { headline } from "@/lib/format/headline";
import { quantity, type Measure } from "../chart/measure";

export interface HeadlineFigure {
  href: string;
  measure: Measure;
  observations: readonly Observation[];
}

export interface HeadlineFigures {
  locale: Locale;
  balance: HeadlineFigure | undefined;
  exports: HeadlineFigure | undefined;
  imports: HeadlineFigure | undefined;
}

/** Cases with a sentence of their own; the others are told as a level. */
const TOLD = ["rise", "fall", "recordHigh", "recordLow"] as const;

export interface HeadlineCase {
  told: (typeof TOLD)[number] | "level";
  params: Record<string, string>;
  /** Null where the two have no newest period in common. */
  region: { exported: string; imported: string; period: string } | null;
}

/** Null where there is no surplus to speak of. */
export function headlineCase({ locale, balance, exports, imports }: HeadlineFigures): HeadlineCase | null {
  const isSurplus = balance?.observations.at(-1)?.value?.startsWith("-") === false;
  if (!balance || !isSurplus) return null;
  const { key, params } = headline(balance.observations, { locale, value: (value) => quantity(value, balance.measure, locale) });
  const [out, into] = [exports && newest(exports), imports && newest(imports)];
  const region = exports && imports && out && into && out.period === into.period
    ? { exported: quantity(out.value!, exports.measure, locale), imported: quantity(into.value!, imports.measure, locale), period: formatPeriod(out.period, locale) }
    : null;
  return { told: TOLD.find((each) => key === `headline.${each}`) ?? "level", params, region };
}

function newest({ observations }: HeadlineFigure): Observation | undefined {
  return observations.findLast((each) => each.value !== null);
}
