/** The chosen series stand side by side as small charts that share their years, their cursor and, unless asked otherwise, their scale. */
import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { chartReadOut } from "@/components/charts/chart-read-out";
import { allFacets, statusWords } from "@/components/charts/chart-words";
import { SmallMultiples } from "@/components/charts/SmallMultiples";
import { StatusKey } from "@/components/charts/StatusKey";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { describeFacets } from "@/lib/charts/facets";
import { axisOf, facetsOf, sharingOf, type Scales } from "../chart/facets-of";
import { quantity } from "../chart/measure";
import { SourceLine, type SourceName } from "../chart/SourceLine";
import { type IndicatorContext, type ShownSeries, treatmentOf } from "./context";
import { LinkedFigures } from "./LinkedFigures";
import { useFigureHead } from "./use-figure-head";

export interface MultiplesFigureProps {
  context: IndicatorContext;
  series: readonly ShownSeries[];
  inputs: readonly Pick<ShownSeries, "source" | "updatedAt">[];
  scales: Scales;
  scale: "linear" | "log";
  source: SourceName & { licence: string };
  actions?: React.ReactNode;
  data?: React.ReactNode;
}

export function MultiplesFigure({ context, series, inputs, scales, scale, source, actions, data }: MultiplesFigureProps) {
  const t = useTranslations();
  const { locale } = context;
  const { measure } = treatmentOf(context);
  const { labels, title, figures, subtitle } = useFigureHead(context, series);
  const sharing = sharingOf(scales);
  const facets = facetsOf(t, series, labels, { locale, measure, scales, hrefOf: ({ refArea, counterpart }) => context.view({ view: null, scales: null, area: [refArea], counterpart: [counterpart].filter((code) => code !== NO_COUNTERPART) }, "chart") });
  const shared = describeFacets(facets.length, sharing);
  const foot = (
    <>
      <StatusKey series={series} words={statusWords(t)} />
      <SourceLine locale={locale} series={[...series, ...inputs]} base={source} publication={context.publication} to={context.to} licence={source.licence} />
    </>
  );
  return (
    <ChartFigure id="chart" title={title} caption={figures && <LinkedFigures text={title} {...figures} />} subtitle={<>{subtitle}<br />{t(shared.key, shared.params)}</>} source={foot} actions={actions} data={data}>
      <SmallMultiples
        id="chart"
        facets={facets}
        sharing={sharing}
        scale={scale}
        {...axisOf(series, measure, locale)}
        readOut={chartReadOut(t, {
          locale,
          value: (text) => quantity(text, measure, locale),
          ground: series.some((each) => each.joinedFrom) ? undefined : context.view({ at: "AT_PERIOD" }, "ground"),
          range: context.view({ from: "FROM_YEAR", to: "TO_YEAR" }, "chart"),
        })}
        all={allFacets(t, facets.length)}
        empty={<p className="py-4 text-xs text-muted">{t("chart.empty")}</p>}
      />
    </ChartFigure>
  );
}
