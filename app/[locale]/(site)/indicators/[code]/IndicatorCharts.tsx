/** The chosen series as a chart with its figures folded below it, or as a table alone. */
import { getTranslations } from "next-intl/server";
import type { IndicatorContext } from "@/components/site/indicator/context";
import { IndicatorFigure } from "@/components/site/indicator/IndicatorFigure";
import { ValueTable } from "@/components/site/indicator/ValueTable";
import { annotationNotes, chartAnnotations } from "@/components/site/chart/annotation-notes";
import { RegionFigure } from "./RegionFigure";
import type { IndicatorView } from "./load-view";
import type { ViewParams } from "./view-params";

const TABLE_HEIGHT_PX_MAX = 520;

export async function IndicatorCharts({ context, asked, view }: { context: IndicatorContext; asked: ViewParams; view: IndicatorView }) {
  const t = await getTranslations({ locale: context.locale, namespace: "indicator" });
  const { display: { series }, annotations } = view;
  if (view.region) return <RegionFigure context={context} asked={asked} view={view} region={view.region} />;
  if (asked.view === "table") {
    return (
      <div id="chart" className="mt-6">
        <ValueTable context={context} series={series} />
      </div>
    );
  }
  const table = (
    <details className="fold mt-6 text-sm" open={false}>
      <summary>{t("figuresAsTable")}</summary>
      <ValueTable context={context} series={series} heightPxMax={TABLE_HEIGHT_PX_MAX} />
    </details>
  );
  return (
    <div className="mt-6">
      <IndicatorFigure
        context={context}
        series={series}
        inputs={view.inputs}
        earlier={view.earlier}
        annotations={chartAnnotations(annotations)}
        notes={annotationNotes(annotations, context.locale)}
        scale={asked.scale}
        source={view.indicator.source}
        actions={<Actions context={context} labels={{ download: t("download"), cite: t("cite"), history: t("history"), without: t("withoutEarlier"), compare: t("compareWith") }} keys={series.map(({ key }) => key)} hasEarlier={view.earlier !== null} />}
        data={series.length > 0 && table}
      />
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
