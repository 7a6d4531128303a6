/** A leading figure of a series: its newest value with unit, period, change, course, status and source. */
import { useTranslations } from "next-intl";
import { KeyFigure } from "@/components/ui/KeyFigure";
import { Sparkline } from "@/components/charts/Sparkline";
import type { Tone } from "@/lib/charts/series";
import { changePercent, compareDecimals } from "@/lib/domain/decimal";
import { NORMAL_STATUS, type Observation } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatChange } from "@/lib/format/format-change";
import { formatCompact } from "@/lib/format/format-compact";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus } from "@/lib/format/format-status";
import { unitPlace } from "@/lib/format/format-unit";
import { comparedPeriod } from "@/lib/format/headline";
import type { Measure } from "./measure";

export interface FigureCardProps {
  locale: Locale;
  name: React.ReactNode;
  href: string;
  measure: Measure;
  observations: readonly Observation[];
  tone?: Tone;
  comparison?: string;
  source: { publisher: string; title: string; url: string | null };
}

/** The sparkline shows as many periods as can be told apart in 120 px. */
const POINTS_MAX = 60;
const PERCENT_TOLD_MAX = "300";

export function FigureCard({ locale, name, href, measure, observations, tone, comparison, source }: FigureCardProps) {
  const t = useTranslations();
  const newest = observations.findLast((each) => each.value !== null);
  if (!newest?.value) return null;
  const before = observations.find((each) => each.period === comparedPeriod(newest.period));
  const place = unitPlace(measure.unitCode);
  // Dollars of another year or per person carry the sign too, and say beside it which dollars they are.
  const hasSign = measure.unitCode.startsWith("USD") && locale !== "zh";
  const change = before?.value == null ? null : formatChange({ period: before.period, value: before.value }, { value: newest.value }, { locale, inPoints: place === "percent" });
  const isTold = change !== null && isTelling(before!.value!, newest.value);
  return (
    <KeyFigure
      name={name}
      href={href}
      value={formatCompact(newest.value, { locale, unitMult: measure.unitMult, decimals: Math.min(2, measure.decimals) })}
      prefix={hasSign ? "US$" : undefined}
      unit={place === "money" && hasSign ? undefined : measure.unit}
      period={formatPeriod(newest.period, locale)}
      change={isTold ? { direction: change.direction, text: t(change.key, change.params) } : undefined}
      status={newest.status === NORMAL_STATUS ? undefined : t(formatStatus(newest.status))}
      comparison={comparison}
      sparkline={<Sparkline observations={observations.slice(-POINTS_MAX)} tone={tone} />}
      source={{ label: t("chart.sourceShort"), body: <SourceText source={source} /> }}
    />
  );
}

/** A change of sign, or from next to nothing, has no percentage worth reading. */
function isTelling(before: string, now: string): boolean {
  const percent = changePercent(before, now);
  return !before.startsWith("-") && !now.startsWith("-") && percent !== null && compareDecimals(percent, PERCENT_TOLD_MAX) <= 0;
}

/** Sources are named in their own words. */
function SourceText({ source }: Pick<FigureCardProps, "source">) {
  return (
    <p lang="en">
      {source.publisher}, {source.url ? <a href={source.url} rel="noopener">{source.title}</a> : source.title}
    </p>
  );
}
