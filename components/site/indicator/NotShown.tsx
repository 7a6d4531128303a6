/** Series that cannot be shown as asked for are named with the reason, and periods that are not complete are named too. */
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/Callout";
import { comparePeriods } from "@/lib/domain/period";
import type { Problem } from "@/lib/domain/problem";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { formatList } from "@/lib/format/format-list";
import { formatPeriod } from "@/lib/format/format-period";
import { fullLabel } from "../chart/series-label";
import type { IndicatorContext, ShownSeries } from "./context";

export interface NotShownProps {
  context: IndicatorContext;
  leftOut: readonly { key: string; problem: Problem }[];
  series: readonly ShownSeries[];
}

export function NotShown({ context, leftOut, series }: NotShownProps) {
  const t = useTranslations();
  const incomplete = [...new Set(series.flatMap((each) => each.incomplete ?? []))].sort(comparePeriods).map((period) => formatPeriod(period, context.locale));
  if (leftOut.length === 0 && incomplete.length === 0) return null;
  return (
    <div className="mt-4">
      <Callout>
        <ul>
          {leftOut.map(({ key, problem }) => (
            <li key={key}>{t("indicator.notShown", { series: nameOf(key, context), reason: t(`problem.${problem.code}`, { ...problem.params }) })}</li>
          ))}
          {incomplete.length > 0 && <li>{t("indicator.incomplete", { periods: formatList(incomplete, context.locale) })}</li>}
        </ul>
      </Callout>
    </div>
  );
}

function nameOf(key: string, { name }: IndicatorContext): string {
  const parts = parseSeriesKey(key);
  return parts.ok ? fullLabel(parts.value, name) : key;
}
