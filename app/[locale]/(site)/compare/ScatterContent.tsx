/** Two indicators across the 33 states, year by year. */
import "@/components/map/map.css";
import { getTranslations } from "next-intl/server";
import { YearForm } from "@/components/map/YearForm";
import { SourceLine } from "@/components/site/chart/SourceLine";
import type { CompareContext } from "@/components/site/compare/context";
import { FramePlayer } from "@/components/site/compare/enhance/FramePlayer";
import { ScatterFigure } from "@/components/site/compare/ScatterFigure";
import { ScatterForm } from "@/components/site/compare/ScatterForm";
import { fileAddress } from "@/components/site/take/selection";
import { Callout } from "@/components/ui/Callout";
import { Tabs } from "@/components/ui/Tabs";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { pickText } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import type { ScatterAxis } from "@/lib/reading/compare/read-scatter";
import { COMPARE_VIEWS, type CompareParams } from "./compare-params";
import type { ScatterView } from "./load-scatter";
import { AXIS_TRANSFORMS } from "./scatter-params";
import { axisName, scatterProps, transformText } from "./scatter-props";

export interface ScatterContentProps {
  context: CompareContext;
  asked: CompareParams;
  view: ScatterView;
}

/** What changes with the year. */
const FRAME = "scatter";

export async function ScatterContent({ context, asked, view }: ScatterContentProps) {
  const t = await getTranslations({ locale: context.locale });
  const { scatter: { periods }, period, choices } = view;
  const indicators = choices.map(({ indicator, counterpart }) => ({ value: counterpart === NO_COUNTERPART ? indicator : `${indicator}.${counterpart}`, label: axisName(t, context, { indicator, counterpart, transform: null }) })).sort((a, b) => a.label.localeCompare(b.label, context.locale));
  const transforms = [{ value: "", label: t("compare.scatter.level") }, ...AXIS_TRANSFORMS.map((each) => ({ value: each, label: transformText(t, each) }))];
  const fields = (["x", "y"] as const).map((axis) => ({ axis, of: asked.scatter[axis].of, as: asked.scatter[axis].transform ?? "", scale: asked.scatter[axis].scale }));
  const labels = { year: t("map.year"), play: t("map.play"), pause: t("map.pause"), show: t("map.show") };
  const options = periods.map((value) => ({ value, label: formatPeriod(value, context.locale) }));
  return (
    <>
      <Tabs label={t("compare.views")} tabs={COMPARE_VIEWS.map((each) => ({ href: context.view({ view: each === "time" ? null : each, x: null, xas: null, xscale: null, y: null, yas: null, yscale: null, year: null, ...(each === "scatter" ? context.kept : {}) }), label: t(`compare.view.${each}`), isCurrent: asked.view === each }))} />
      <ScatterForm context={context} fields={fields} indicators={indicators} transforms={transforms} />
      <Refusals context={context} view={view} />
      {period === null ? (
        <p id="chart" className="py-8 text-muted">{t("compare.scatter.none")}</p>
      ) : (
        <>
          {periods.length > 1 && (
            <div className="map-controls mt-4">
              <YearForm action={`${localPath(context.locale, "/compare")}#chart`} kept={keptOf(context)} periods={options} chosen={period} labels={labels} />
              <FramePlayer frameId={FRAME} periods={periods} shown={periods.indexOf(period)} address={context.view({ year: "AT_YEAR" })} labels={labels} />
            </div>
          )}
          <div id={FRAME} className="mt-4">
            <ScatterFigure context={context} period={formatPeriod(period, context.locale)} subtitle={wordsOf(context, view)} {...scatterProps(t, context, view, asked.scatter, period)} source={<Sources context={context} view={view} />} actions={<Files context={context} view={view} period={period} labels={{ x: t("compare.scatter.x"), y: t("compare.scatter.y") }} />} />
          </div>
        </>
      )}
    </>
  );
}

/** What was done to the published figures. */
function wordsOf({ locale }: CompareContext, { scatter: { x, y } }: ScatterView): string {
  return [...new Set([...y.words, ...x.words].map((each) => pickText(each, locale).text))].join(" · ");
}

/** Why an axis has no figure. */
async function Refusals({ context, view: { scatter: { x, y } } }: Pick<ScatterContentProps, "context" | "view">) {
  const t = await getTranslations({ locale: context.locale });
  const refused = [y, x].flatMap((axis) => (axis.problem ? [{ name: axisName(t, context, axis), problem: axis.problem }] : []));
  if (refused.length === 0) return null;
  return (
    <div className="mt-4">
      <Callout>{refused.map(({ name, problem }) => <p key={name}>{t("compare.scatter.refused", { name, reason: t(`problem.${problem.code}`, { ...problem.params }) })}</p>)}</Callout>
    </div>
  );
}

/** Each axis is a file of its own, because each is treated by itself. */
function Files({ context: { locale, publication }, view: { scatter: { x, y } }, period, labels }: Pick<ScatterContentProps, "context" | "view"> & { period: string; labels: Record<"x" | "y", string> }) {
  const address = ({ series, transform }: ScatterAxis) => fileAddress({ keys: series.map(({ key }) => key), freq: null, from: period, to: period, transform, publication }, "csv", locale);
  return ([["y", y], ["x", x]] as const).map(([side, axis]) => <a key={side} className="inline-flex min-h-11 items-center" rel="nofollow" href={address(axis)}>CSV: {labels[side]}</a>);
}

function Sources({ context, view: { scatter: { x, y }, indicators } }: Pick<ScatterContentProps, "context" | "view">) {
  const series = [...y.series, ...x.series];
  const calculated = series.find(({ source }) => source.url === null) ?? series[0]!;
  const base = indicators.get(calculated.indicator)?.source ?? calculated.source;
  return <SourceLine locale={context.locale} series={series} base={base} publication={context.publication} to={context.to} />;
}

const keptOf = ({ kept }: CompareContext) => Object.fromEntries(Object.entries(kept).flatMap(([name, value]) => (name === "year" || value === null || value === undefined || value === "" ? [] : [[name, Array.isArray(value) ? (value as string[]) : String(value)]])));

/** The names of both axes, for the title of the page. */
export async function scatterTitle(context: CompareContext, { scatter: { x, y } }: ScatterView): Promise<string> {
  const t = await getTranslations({ locale: context.locale });
  return t("compare.scatter.title", { x: axisName(t, context, x), y: axisName(t, context, y) });
}
