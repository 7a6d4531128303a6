/** Where nothing is chosen yet, ready comparisons show what can be compared, each with its chart in small. */
import { getTranslations } from "next-intl/server";
import { KeyedChart } from "@/components/charts/KeyedChart";
import { ScatterChart } from "@/components/charts/ScatterChart";
import type { CompareContext } from "@/components/site/compare/context";
import { SourceLine, type SourceLineProps } from "@/components/site/chart/SourceLine";
import { AddSeries } from "@/components/site/compare/AddSeries";
import { comparisonFacts, keyedSides } from "@/components/site/compare/keyed-sides";
import { shownGroups } from "@/components/site/compare/shown-groups";
import { pickText } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { readComparison } from "@/lib/reading/compare/read-comparison";
import type { Scope } from "@/lib/reading/scope";
import type { CompareParams } from "./compare-params";
import { namesWith } from "./compare-props";
import { type Example, EXAMPLES } from "./examples";
import type { ComparisonView } from "./load-comparison";
import { loadScatter } from "./load-scatter";
import { scatterProps } from "./scatter-props";
import { SCATTER_START } from "./scatter-params";

export interface StartContentProps {
  context: CompareContext;
  scope: Scope;
  asked: CompareParams;
  view: ComparisonView;
}

export async function StartContent({ context, scope, asked, view }: StartContentProps) {
  const t = await getTranslations({ locale: context.locale });
  const found = view.found && { ...view.found, series: view.found.series.map((each) => ({ ...each, name: pickText(each.name, context.locale).text })) };
  return (
    <>
      <AddSeries context={context} keys={[]} words={asked.add} found={found} />
      <section aria-labelledby="examples" className="section">
        <h2 id="examples" className="section-title">{t("compare.examples")}</h2>
        <ul className="mt-4 grid gap-x-10 gap-y-10 md:grid-cols-2">
          {EXAMPLES.map((example) => (
            <li key={example.id} className="min-w-0">
              <h3 className="font-serif text-lg font-semibold"><a href={context.to("/compare", example.params)}>{t(`compare.example.${example.id}.title`)}</a></h3>
              <p className="mt-1 mb-3 text-sm text-muted">{t(`compare.example.${example.id}.text`)}</p>
              {example.keys.length > 0 ? <Lines context={context} scope={scope} example={example} /> : <Points context={context} scope={scope} />}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

async function Lines({ context, scope, example: { id, keys } }: { context: CompareContext; scope: Scope; example: Example }) {
  const t = await getTranslations({ locale: context.locale });
  const read = await readComparison(scope, { keys, transform: null, from: null, to: null });
  if (!read.ok) return null;
  const groups = shownGroups(read.value.groups, read.value.series, namesWith(context, read.value.names));
  const sides = keyedSides(t, groups, { locale: context.locale, scale: "linear" });
  if (!sides) return null;
  return (
    <>
      <KeyedChart id={id} title={t(`compare.example.${id}.title`)} description={comparisonFacts(t, groups, context.locale)} sides={sides} widths={["narrow", "medium"]} empty={null} />
      <Sources context={context} series={[...read.value.series, ...read.value.inputs]} />
    </>
  );
}

async function Points({ context, scope }: { context: CompareContext; scope: Scope }) {
  const t = await getTranslations({ locale: context.locale });
  const view = await loadScatter(scope, SCATTER_START);
  if (view.period === null) return null;
  const { axes, points, tone, shapes } = scatterProps(t, namesWith(context, new Map([...view.indicators].map(([code, { name }]) => [code, name]))), view, SCATTER_START, view.period);
  const title = t("compare.scatter.dated", { x: axes.x.name, y: axes.y.name, period: formatPeriod(view.period, context.locale) });
  return (
    <>
      <p className="mb-2 text-sm text-muted">{formatPeriod(view.period, context.locale)}</p>
      <ScatterChart id="region" title={title} description={t("compare.example.region.text")} pointText={{}} points={points} tone={tone} shapes={shapes} x={axes.x} y={axes.y} widths={["narrow", "medium"]} />
      <Sources context={context} series={[...view.scatter.y.series, ...view.scatter.x.series]} />
    </>
  );
}

/** What Puente calculated stands under the source that it was calculated from. */
function Sources({ context, series }: { context: CompareContext; series: SourceLineProps["series"] }) {
  const base = series.find(({ source }) => source.url !== null)?.source;
  return base && <div className="mt-2 text-xs text-muted"><SourceLine locale={context.locale} series={series} base={base} publication={context.publication} to={context.to} /></div>;
}
