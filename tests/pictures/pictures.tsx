/** Every way a chart can look is one picture with a name that says what to look for. */
import { RankChartSvg } from "@/components/charts/RankChartSvg";
import { SlopeChartSvg } from "@/components/charts/SlopeChartSvg";
import { Sparkline } from "@/components/charts/Sparkline";
import { TimeChartSvg } from "@/components/charts/TimeChartSvg";
import { chartSize, DRAWING_WIDTHS, FACET_WIDTHS, facetSize, type DrawingWidth } from "@/lib/charts/chart-style";
import { largestSize } from "@/lib/charts/largest-size";
import { placeRankChart } from "@/lib/charts/rank-chart";
import type { ChartAnnotation, ChartSeries, TimeChartInput } from "@/lib/charts/series";
import { placeSlopeChart } from "@/lib/charts/slope-chart";
import { placeTimeChart } from "@/lib/charts/time-chart";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { axisText, type AxisUnit } from "@/lib/format/axis-text";
import { balance, brazilReports, china, chinaReports, europeanUnion, latinAmerica, perHead, unitedStates } from "./figures";

const TONNES: AxisUnit = { unitCode: "TONNES", unit: "tonnes", unitMult: 0 };
const PERCENT: AxisUnit = { unitCode: "PCT_GDP", unit: "% of GDP", unitMult: 0 };
const BILLION: AxisUnit = { unitCode: "USD", unit: "USD", unitMult: 9 };

const partners: ChartSeries[] = [
  { id: "c", label: "China", tone: "china", observations: china },
  { id: "u", label: "United States", tone: "us", observations: unitedStates },
  { id: "e", label: "European Union", tone: "eu", observations: europeanUnion },
  { id: "l", label: "Latin America & Caribbean", tone: "lac", observations: latinAmerica },
];
const chinese = ["中国", "美国", "欧盟", "拉丁美洲和加勒比"];

const annotations: ChartAnnotation[] = [
  { id: "wto", number: 1, from: "2001-12-11", to: null },
  { id: "crisis", number: 2, from: "2008", to: "2009" },
  { id: "paris", number: 3, from: "2015-12-12", to: null },
  { id: "pandemic", number: 4, from: "2020", to: null },
  { id: "pledge", number: 5, from: "2020-09-22", to: null },
];

/** Values from 20 upward, one for each status letter; M is missing. */
function byStatus(statuses: string, step = 2): Observation[] {
  return [...statuses].map((status, index) => ({ period: String(2010 + index), value: status === "M" ? null : String(20 + index * step), status: status as ObsStatus }));
}

type PictureInput = Omit<TimeChartInput, "text" | "shift">;

function draw(width: DrawingWidth, input: PictureInput, unit: AxisUnit, locale: Locale = "en") {
  return drawAt(chartSize(DRAWING_WIDTHS[width], Boolean(input.annotations)), input, unit, locale);
}

function drawAt(size: ReturnType<typeof chartSize>, input: PictureInput, unit: AxisUnit, locale: Locale = "en") {
  const text = axisText(largestSize(input.series, input.mark), unit, locale);
  const chart = placeTimeChart({ ...input, text, shift: text.shift }, size)!;
  return <TimeChartSvg id="picture" chart={chart} title="Title" description="Description" />;
}

const slopeSeries = perHead.map(([label, first, last], index): ChartSeries => ({
  id: label, label, tone: index === 1 ? "lac" : "context", weight: index === 1 ? "chosen" : "normal",
  observations: [{ period: "2000", value: first, status: "A" }, { period: "2023", value: last, status: index === 1 ? "P" : "A" }],
}));

function drawSlope(width: DrawingWidth, series: ChartSeries[]) {
  const chart = placeSlopeChart({ series, from: "2000", to: "2023", text: { value: (value) => `${Number(value).toFixed(1)} t`, period: (period) => period } }, DRAWING_WIDTHS[width])!;
  return <SlopeChartSvg id="picture" chart={chart} title="Title" description="Description" />;
}

function drawRank(width: DrawingWidth, values: (string | null)[], reference?: { value: string; text: string }) {
  const items = perHead.map(([label], index) => ({ id: label, label, tone: "lac" as const, value: values[index] ?? null, text: `${Number(values[index]).toFixed(1)} t`, isChosen: index === 1 }));
  return <RankChartSvg id="picture" chart={placeRankChart({ items, reference }, DRAWING_WIDTHS[width])!} title="Title" description="Description" />;
}

const reports: ChartSeries[] = [
  { id: "r", label: "China reports", tone: "china", observations: chinaReports },
  { id: "p", label: "Brazil reports", tone: "lac", observations: brazilReports },
];
const MILLION: AxisUnit = { unitCode: "USD", unit: "USD", unitMult: 6 };
const since2010 = (series: ChartSeries): ChartSeries => ({ ...series, observations: series.observations.filter(({ period }) => period >= "2010") });

export const PICTURES: Record<string, React.ReactElement> = {
  "partners-wide": draw("wide", { series: partners }, TONNES),
  "partners-narrow": draw("narrow", { series: partners }, TONNES),
  "partners-chinese": draw("medium", { series: partners.map((each, index) => ({ ...each, label: chinese[index]! })) }, { ...TONNES, unit: "吨" }, "zh"),
  "annotations-wide": draw("wide", { series: partners.slice(0, 2), annotations }, TONNES),
  "annotations-gathered": draw("narrow", { series: partners.slice(0, 2), annotations }, TONNES),
  "gap-is-not-bridged": draw("medium", { series: [{ id: "a", label: "Argentina", tone: "other", observations: byStatus("AAAMMAAMAMAA") }] }, PERCENT),
  "break-leaves-a-mark": draw("medium", { series: [{ id: "a", label: "Argentina", tone: "china", observations: byStatus("AAAABAAAA") }] }, PERCENT),
  "estimate-provisional-forecast": draw("medium", { series: [{ id: "a", label: "Argentina", tone: "us", observations: byStatus("AAAEEAAAPPFF") }] }, PERCENT),
  "line-that-ends-early": draw("medium", { series: [{ id: "a", label: "Argentina", tone: "other", observations: byStatus("AAAAAAAAAAAA") }, { id: "b", label: "World", tone: "world", observations: byStatus("AAAAAA", 1) }] }, PERCENT),
  "below-zero-by-month": draw("wide", { series: [{ id: "b", label: "Balance", note: "US$ 94.3 billion", tone: "china", observations: balance }] }, BILLION, "es"),
  "months-of-one-year": draw("medium", { series: [{ id: "b", label: "Balance", tone: "china", observations: balance.slice(0, 14) }] }, BILLION),
  "chosen-before-context": draw("medium", { series: [...partners.map((each): ChartSeries => ({ ...each, tone: "context", weight: "context" })).slice(1), { ...partners[0]!, weight: "chosen" }] }, TONNES),
  "log-scale": draw("medium", { series: partners, scale: "log" }, TONNES),
  "one-figure": draw("narrow", { series: [{ id: "a", label: "Argentina", tone: "other", observations: byStatus("A") }] }, PERCENT),
  "crowded-labels": draw("narrow", { series: partners.flatMap((each, index) => [each, { ...each, id: `${each.id}2`, label: `${each.label} (${index})` }]) }, TONNES),
  "stacked-area": draw("wide", { series: partners, mark: "stacked-area" }, TONNES),
  "stacked-area-with-gap-and-break": draw("medium", { series: [{ id: "a", label: "Argentina", tone: "china", observations: byStatus("AAAABAAAA") }, { id: "b", label: "World", tone: "us", observations: byStatus("AAMAAAEEE") }], mark: "stacked-area" }, PERCENT),
  "columns-side-by-side": draw("medium", { series: partners.slice(0, 2).map(since2010), mark: "bars" }, TONNES),
  "columns-by-status": draw("narrow", { series: [{ id: "a", label: "Argentina", tone: "us", observations: byStatus("AAEEMBAPF") }], mark: "bars" }, PERCENT),
  "columns-below-zero": draw("medium", { series: [{ id: "b", label: "Balance", tone: "china", observations: balance.slice(12, 36) }], mark: "bars" }, BILLION),
  "stacked-columns": draw("medium", { series: partners.map(since2010), mark: "stacked-bars" }, TONNES),
  "dots": draw("medium", { series: [{ id: "a", label: "Argentina", tone: "us", observations: byStatus("AAMAAPP") }], mark: "dots" }, PERCENT),
  "mirror": draw("wide", { series: reports, ranges: [{ id: "gap", between: ["r", "p"], tone: "context", label: "Gap", note: "US$ 4.66 billion less (6.5%), 2024" }] }, MILLION),
  "mirror-narrow": draw("narrow", { series: reports, ranges: [{ id: "gap", between: ["r", "p"], tone: "context", label: "Gap", note: "US$ 4.66 billion less (6.5%), 2024" }] }, MILLION),
  "facet": drawAt(facetSize(FACET_WIDTHS.medium), { series: partners.slice(0, 1), reach: { years: [1980.5, 2023.5], values: [0, 20] }, isLabelled: false }, TONNES),
  "facet-narrow": drawAt(facetSize(FACET_WIDTHS.narrow), { series: partners, isLabelled: false }, TONNES),
  "slope": drawSlope("medium", slopeSeries),
  "slope-narrow": drawSlope("narrow", slopeSeries.map((each) => ({ ...each, label: `${each.label} and the Grenadines` }))),
  "ranking": drawRank("medium", perHead.map(([, , last]) => last), { value: "2.321652", text: "Median 2.3 t" }),
  "ranking-below-zero": drawRank("narrow", ["1.5", "-2.5", null, "0", "3.5", "-0.4", "2"]),
  "sparkline": <Sparkline observations={china} tone="china" label="China" />,
  "sparkline-gap-provisional": <Sparkline observations={byStatus("AAAMAMAAAP")} tone="us" label="Argentina" />,
  "sparkline-below-zero": <Sparkline observations={balance} label="Balance" />,
};
