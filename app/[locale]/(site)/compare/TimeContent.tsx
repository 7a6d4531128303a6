/** A comparison over time: what is compared, what must be known of it, the chart, and how to take it away. */
import { getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/Tabs";
import { AddSeries } from "@/components/site/compare/AddSeries";
import { ChosenSeries } from "@/components/site/compare/ChosenSeries";
import { CompareForm } from "@/components/site/compare/CompareForm";
import { CompareNotes } from "@/components/site/compare/CompareNotes";
import type { CompareContext } from "@/components/site/compare/context";
import { shownGroups } from "@/components/site/compare/shown-groups";
import { TakeAway } from "@/components/site/take/TakeAway";
import { observedSpan } from "@/lib/domain/observed-span";
import { pickText } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { siteOrigin } from "../../site-origin";
import { COMPARE_VIEWS, type CompareParams, hasRoom } from "./compare-params";
import { labelOf } from "./compare-props";
import { ComparisonView as View } from "./ComparisonView";
import type { ComparisonView } from "./load-comparison";
import { takeOf } from "./take-props";
import { transformsOf } from "./transform-choices";

export interface TimeContentProps {
  context: CompareContext;
  asked: CompareParams;
  view: ComparisonView;
  title: string;
}

export async function TimeContent({ context, asked, view, title }: TimeContentProps) {
  const t = await getTranslations({ locale: context.locale });
  const { comparison, offers } = view;
  const groups = shownGroups(comparison.groups, comparison.series, context);
  // More than two units have no chart in common, whatever was asked for.
  const isOnAxes = asked.view === "time" && groups.length <= 2;
  const index = offers.find(({ transform }) => transform.kind === "index");
  const base = index?.transform.kind === "index" ? { href: context.view({ transform: index.name, view: null, add: null }, "chart"), base: formatPeriod(index.transform.base, context.locale) } : null;
  const isLogRefused = asked.scale === "log" && comparison.series.some(({ observations }) => observations.some(({ value }) => value !== null && Number(value) <= 0));
  const found = view.found && { ...view.found, series: view.found.series.map((each) => ({ ...each, name: pickText(each.name, context.locale).text })) };
  return (
    <>
      <ChosenSeries context={context} keys={asked.keys} series={comparison.series.map((each) => ({ ...each, span: observedSpan([each]) }))} label={(key) => labelOf(key, context)} />
      {hasRoom(asked) ? <AddSeries context={context} keys={asked.keys} words={asked.add} found={found} /> : <p className="no-print mt-4 text-sm text-muted">{t("compare.full")}</p>}
      <div className="mt-6">
        <Tabs label={t("compare.views")} tabs={COMPARE_VIEWS.map((each) => ({ href: context.view({ view: each === "time" ? null : each, add: null }), label: t(`compare.view.${each}`), isCurrent: asked.view === each }))} />
        {view.years && <CompareForm context={context} transforms={transformsOf(t, context, view)} years={{ first: view.years[0], last: view.years[1], from: asked.from, to: asked.to }} scale={asked.scale} />}
      </div>
      <CompareNotes
        context={context}
        units={groups.map(({ measure }) => measure.unit)}
        isOnAxes={isOnAxes}
        index={base}
        joinedTo={comparison.joinedTo}
        bases={comparison.bases.map(({ indicators }) => indicators.map(context.indicatorName))}
        leftOut={comparison.leftOut.map(({ key, problem }) => ({ label: labelOf(key, context), problem }))}
        keysLeftOut={asked.keysLeftOut}
        incomplete={comparison.series.flatMap(({ incomplete }) => incomplete)}
        isLogRefused={isLogRefused}
      />
      <View context={context} asked={asked} view={view} groups={groups} title={title} isOnAxes={isOnAxes} />
      {comparison.series.length > 0 && <TakeAway {...takeOf(context, asked, view, { title, origin: await siteOrigin(), hasPicture: groups.length <= 2 })} />}
    </>
  );
}
