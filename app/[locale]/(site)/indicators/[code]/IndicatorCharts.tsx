/** The chosen series as one chart, side by side, held against what their counterparts report, or as a table alone. */
import { getTranslations } from "next-intl/server";
import { markChoice, type MarkChoice } from "@/components/site/chart/mark-choice";
import type { IndicatorContext } from "@/components/site/indicator/context";
import { IndicatorFigure } from "@/components/site/indicator/IndicatorFigure";
import { LookSwitch } from "@/components/site/indicator/LookSwitch";
import { MarkNotes } from "@/components/site/indicator/MarkNotes";
import { MultiplesFigure } from "@/components/site/indicator/MultiplesFigure";
import { ValueTable } from "@/components/site/indicator/ValueTable";
import { annotationNotes, chartAnnotations } from "@/components/site/chart/annotation-notes";
import { MirrorView } from "./MirrorView";
import { RegionFigure } from "./RegionFigure";
import type { IndicatorView } from "./load-view";
import type { ViewParams } from "./view-params";

const TABLE_HEIGHT_PX_MAX = 520;

interface ChartsProps {
  context: IndicatorContext;
  asked: ViewParams;
  view: IndicatorView;
}

export async function IndicatorCharts({ context, asked, view }: ChartsProps) {
  const t = await getTranslations({ locale: context.locale, namespace: "indicator" });
  const { display: { series } } = view;
  if (view.region) return <RegionFigure context={context} asked={asked} view={view} region={view.region} />;
  const actions = <Actions context={context} labels={{ download: t("download"), cite: t("cite"), history: t("history"), without: t("withoutEarlier"), compare: t("compareWith") }} keys={series.map(({ key }) => key)} hasEarlier={view.earlier !== null && asked.view === "chart"} />;
  if (view.mirrors.shown) return <MirrorView context={context} view={view} mirror={view.mirrors.shown} scale={asked.scale} actions={actions} />;
  if (asked.view === "table") {
    return (
      <div id="chart" className="mt-6">
        <ValueTable context={context} series={series} />
      </div>
    );
  }
  const data = series.length > 0 && (
    <details className="fold mt-6 text-sm" open={false}>
      <summary>{t("figuresAsTable")}</summary>
      <ValueTable context={context} series={series} heightPxMax={TABLE_HEIGHT_PX_MAX} />
    </details>
  );
  const common = { context, series, inputs: view.inputs, scale: asked.scale, source: view.indicator.source, actions, data };
  if (asked.view === "multiples") return <Multiples {...common} scales={asked.scales} />;
  const choice = markChoice(asked.mark, { ...view, hasEarlier: view.earlier !== null });
  const { annotations } = view;
  return (
    <div className="mt-4">
      <Marks context={context} choice={choice} series={series} isLog={asked.scale === "log"} />
      <div className="mt-4">
        <IndicatorFigure {...common} earlier={view.earlier} annotations={chartAnnotations(annotations)} notes={annotationNotes(annotations, context.locale)} mark={choice.shown} />
      </div>
    </div>
  );
}

async function Marks({ context, choice, series, isLog }: { context: IndicatorContext; choice: MarkChoice; series: IndicatorView["display"]["series"]; isLog: boolean }) {
  const t = await getTranslations({ locale: context.locale, namespace: "indicator.marks" });
  const options = choice.offered.map((mark) => ({ label: t(`name.${mark}`), href: context.view({ mark: mark === "line" ? null : mark }, "chart"), isShown: mark === choice.shown }));
  return (
    <>
      <LookSwitch label={t("label")} options={options} />
      <MarkNotes locale={context.locale} choice={choice} series={series} isLog={isLog} />
    </>
  );
}

async function Multiples(props: React.ComponentProps<typeof MultiplesFigure>) {
  const { context, scales } = props;
  const t = await getTranslations({ locale: context.locale, namespace: "indicator.scales" });
  const options = (["shared", "own"] as const).map((each) => ({ label: t(each), href: context.view({ scales: each === "own" ? each : null }, "chart"), isShown: each === scales }));
  return (
    <div className="mt-4">
      <LookSwitch label={t("label")} options={options} />
      <div className="mt-4"><MultiplesFigure {...props} /></div>
    </div>
  );
}

function Actions({ context, labels, keys, hasEarlier }: { context: IndicatorContext; labels: Record<"download" | "cite" | "history" | "without" | "compare", string>; keys: readonly string[]; hasEarlier: boolean }) {
  const link = "inline-flex min-h-11 items-center";
  return (
    <>
      <a className={link} href="#cite">{labels.download}</a>
      <a className={link} href="#cite-title">{labels.cite}</a>
      <a className={link} href="#history">{labels.history}</a>
      <a className={link} href={context.to("/compare", { s: keys })} rel="nofollow">{labels.compare}</a>
      {hasEarlier && <a className={link} href={context.view({ base: null }, "chart")}>{labels.without}</a>}
    </>
  );
}
