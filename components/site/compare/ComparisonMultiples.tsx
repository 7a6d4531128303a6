/** Each series of a comparison has a chart of its own, on its own scale, over the same years. */
import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { chartReadOut } from "@/components/charts/chart-read-out";
import { TimeChart } from "@/components/charts/TimeChart";
import { describeChart } from "@/lib/charts/describe";
import { sharedReach } from "@/lib/charts/facets";
import { largestSize } from "@/lib/charts/largest-size";
import { axisText } from "@/lib/format/axis-text";
import { formatPeriod } from "@/lib/format/format-period";
import { quantity } from "../chart/measure";
import type { CompareContext } from "./context";
import type { ShownGroup } from "./shown-groups";

export interface ComparisonMultiplesProps {
  context: CompareContext;
  groups: readonly ShownGroup[];
  title: string;
  subtitle: string;
  scale: "linear" | "log";
  source: React.ReactNode;
  actions: React.ReactNode;
  data: React.ReactNode;
}

export function ComparisonMultiples({ context: { locale }, groups, title, subtitle, scale, ...figure }: ComparisonMultiplesProps) {
  const t = useTranslations();
  const charts = groups.flatMap(({ measure, series }) => series.map((each) => ({ measure, each, axis: axisText(largestSize([each]), measure, locale) }))).sort((a, b) => a.each.number - b.each.number);
  const inputs = charts.map(({ each, axis: { shift, ...text } }) => ({ series: [each], shift, scale, text }));
  const { years } = sharedReach(inputs, "time");
  return (
    <ChartFigure id="chart" title={title} subtitle={subtitle} {...figure}>
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        {charts.map(({ measure, each }, index) => {
          const value = (text: string) => quantity(text, measure, locale);
          const facts = describeChart([each], [], { value, period: (period) => formatPeriod(period, locale) });
          return (
            <li key={each.id} className="min-w-0">
              <p className="font-semibold">{each.label}</p>
              <p className="text-sm text-muted">{measure.unit}</p>
              <TimeChart
                {...inputs[index]!}
                id={`chart-${each.number}`}
                title={each.label}
                description={facts.map((fact) => t(fact.key, fact.params)).join(" ")}
                reach={{ years }}
                isLabelled={false}
                widths={["narrow", "medium"]}
                readOut={chartReadOut(t, { locale, value })}
                empty={<p className="py-8 text-muted">{t("chart.empty")}</p>}
              />
            </li>
          );
        })}
      </ul>
    </ChartFigure>
  );
}
