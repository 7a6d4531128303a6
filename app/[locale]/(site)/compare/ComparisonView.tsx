/** The same series as a chart, as many small ones, or as a table. */
import { getTranslations } from "next-intl/server";
import { SourceLine, type SourceName } from "@/components/site/chart/SourceLine";
import { ComparisonFigure } from "@/components/site/compare/ComparisonFigure";
import { ComparisonMultiples } from "@/components/site/compare/ComparisonMultiples";
import { ComparisonTable } from "@/components/site/compare/ComparisonTable";
import type { CompareContext } from "@/components/site/compare/context";
import type { ShownGroup } from "@/components/site/compare/shown-groups";
import { findingOf } from "@/components/site/indicator/finding";
import { isTold } from "@/components/site/indicator/transform-label";
import { observedSpan } from "@/lib/domain/observed-span";
import { pickText } from "@/lib/domain/text";
import { formatPeriodRange } from "@/lib/format/format-period";
import type { CompareParams } from "./compare-params";
import type { ComparisonView as Read } from "./load-comparison";

export interface ComparisonViewProps {
  context: CompareContext;
  asked: CompareParams;
  view: Read;
  groups: readonly ShownGroup[];
  title: string;
  isOnAxes: boolean;
}

const TABLE_HEIGHT_PX_MAX = 520;

export async function ComparisonView({ context, asked, view, groups, title, isOnAxes }: ComparisonViewProps) {
  const t = await getTranslations({ locale: context.locale });
  if (groups.length === 0) return <p id="chart" className="py-8 text-muted">{t("chart.empty")}</p>;
  if (asked.view === "table") {
    return (
      <div id="chart" className="mt-6">
        <ComparisonTable context={context} groups={groups} title={title} />
      </div>
    );
  }
  const common = {
    context, groups, subtitle: subtitleOf(context, view.comparison, groups), scale: asked.scale,
    source: <Sources context={context} view={view} />,
    actions: <a className="inline-flex min-h-11 items-center" href="#cite">{t("indicator.download")}</a>,
    data: (
      <details className="fold mt-6 text-sm" open={false}>
        <summary>{t("indicator.figuresAsTable")}</summary>
        <ComparisonTable context={context} groups={groups} title={title} heightPxMax={TABLE_HEIGHT_PX_MAX} />
      </details>
    ),
  };
  if (!isOnAxes) return <div className="mt-6"><ComparisonMultiples {...common} title={t("compare.multiplesTitle", { title })} /></div>;
  const [left, right] = groups;
  const finding = right || !isTold(view.comparison.groups[0]!.transform, left!.series.length) ? null : findingOf(left!.series, left!.measure, context.locale);
  const heading = right ? t("compare.twoAxesTitle", { left: left!.measure.unit, right: right.measure.unit }) : finding ? t(finding.key, finding.params) : title;
  return <div className="mt-6"><ComparisonFigure {...common} title={heading} isOneIndicator={view.indicators.size === 1} /></div>;
}

/** What is not said by the names: the unit where it is one, what was done, and the years. */
export function subtitleOf({ locale }: CompareContext, comparison: Read["comparison"], groups: readonly ShownGroup[]): string {
  const span = observedSpan(groups.flatMap(({ series }) => series));
  const unit = groups.length === 1 && groups[0]!.measure.unit !== "%" && groups[0]!.measure.unit;
  return [unit, ...comparison.words.map((each) => pickText(each, locale).text), span && formatPeriodRange(...span, locale)].filter(Boolean).join(" · ");
}

/** A series that Puente calculated leads to the source of its indicator. */
function Sources({ context, view: { comparison, indicators } }: { context: CompareContext; view: Read }) {
  const sourceOf = (code: string): SourceName | undefined => indicators.get(code)?.source;
  const calculated = comparison.series.find(({ source }) => source.url === null) ?? comparison.series[0]!;
  const series = [...comparison.series, ...comparison.inputs].map((each) => ({ updatedAt: each.updatedAt, source: each.source.url === null && each.indicator !== calculated.indicator ? (sourceOf(each.indicator) ?? each.source) : each.source }));
  return <SourceLine locale={context.locale} series={series} base={sourceOf(calculated.indicator) ?? calculated.source} publication={context.publication} to={context.to} />;
}
