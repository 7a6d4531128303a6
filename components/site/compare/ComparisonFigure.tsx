/** Series of one or two units are one chart over time, with its key, its words and its ground. */
import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { chartReadOut } from "@/components/charts/chart-read-out";
import { statusWords } from "@/components/charts/chart-words";
import { KeyedChart } from "@/components/charts/KeyedChart";
import { StatusKey } from "@/components/charts/StatusKey";
import { quantity } from "../chart/measure";
import { SeriesChart } from "../chart/SeriesChart";
import type { CompareContext } from "./context";
import { comparisonFacts, keyedSides } from "./keyed-sides";
import type { ShownGroup } from "./shown-groups";

export interface ComparisonFigureProps {
  context: CompareContext;
  /** One or two. */
  groups: readonly ShownGroup[];
  title: string;
  subtitle: string;
  scale: "linear" | "log";
  /** Whether all are of one indicator, and their names short enough to stand at their lines. */
  isOneIndicator: boolean;
  source: React.ReactNode;
  actions: React.ReactNode;
  data: React.ReactNode;
}

export function ComparisonFigure({ context, groups, title, subtitle, scale, isOneIndicator, source, actions, data }: ComparisonFigureProps) {
  const t = useTranslations();
  const { locale } = context;
  const range = context.view({ from: "FROM_YEAR", to: "TO_YEAR", add: null }, "chart");
  const [first] = groups;
  const empty = <p className="py-8 text-muted">{t("chart.empty")}</p>;
  if (first && groups.length === 1 && isOneIndicator) {
    return <SeriesChart id="chart" locale={locale} title={title} subtitle={subtitle} measure={first.measure} series={first.series} scale={scale} range={range} source={source} actions={actions} data={data} />;
  }
  const measures = new Map(groups.flatMap(({ measure, series }) => series.map(({ id }) => [id, measure])));
  const value = (text: string, id: string) => quantity(text, measures.get(id)!, locale);
  const sides = keyedSides(t, groups, { locale, scale });
  const foot = (
    <>
      <StatusKey series={groups.flatMap(({ series }) => series)} words={statusWords(t)} />
      {source}
    </>
  );
  return (
    <ChartFigure id="chart" title={title} subtitle={subtitle} source={foot} actions={actions} data={data}>
      {sides === null ? empty : <KeyedChart id="chart" title={title} description={comparisonFacts(t, groups, locale)} sides={sides} empty={empty} readOut={chartReadOut(t, { locale, value, range })} />}
    </ChartFigure>
  );
}
