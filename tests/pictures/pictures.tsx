/** Every way a chart can look is one picture with a name that says what to look for. */
import { LineChartSvg } from "@/components/charts/LineChartSvg";
import { Sparkline } from "@/components/charts/Sparkline";
import { chartSize, DRAWING_WIDTHS, type DrawingWidth } from "@/lib/charts/chart-style";
import { placeLineChart } from "@/lib/charts/line-chart";
import type { ChartAnnotation, ChartSeries, LineChartInput } from "@/lib/charts/series";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { axisText, type AxisUnit } from "@/lib/format/axis-text";
import { balance, china, europeanUnion, latinAmerica, unitedStates } from "./figures";

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

function draw(width: DrawingWidth, input: Omit<LineChartInput, "text" | "shift">, unit: AxisUnit, locale: Locale = "en") {
  const sizes = input.series.flatMap((series) => series.observations.map((each) => Math.abs(Number(each.value ?? 0))));
  const text = axisText(Math.max(...sizes), unit, locale);
  const chart = placeLineChart({ ...input, text, shift: text.shift }, chartSize(DRAWING_WIDTHS[width], Boolean(input.annotations)))!;
  return <LineChartSvg id="picture" chart={chart} title="Title" description="Description" />;
}

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
  "sparkline": <Sparkline observations={china} tone="china" label="China" />,
  "sparkline-gap-provisional": <Sparkline observations={byStatus("AAAMAMAAAP")} tone="us" label="Argentina" />,
  "sparkline-below-zero": <Sparkline observations={balance} label="Balance" />,
};
