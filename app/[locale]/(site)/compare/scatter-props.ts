/** What was read of two indicators is handed to the chart in the reader's language: points, axes, and who has no point. */
import type { Translate } from "@/components/charts/chart-words";
import { measureOf, quantity } from "@/components/site/chart/measure";
import type { CompareContext } from "@/components/site/compare/context";
import type { NamedAxis, ScatterFigureProps } from "@/components/site/compare/ScatterFigure";
import type { ScatterAxisInput, ScatterPoint, Shape } from "@/lib/charts/scatter-chart";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { axisText } from "@/lib/format/axis-text";
import { marksOf } from "@/lib/format/marks";
import { formatStatus } from "@/lib/format/format-status";
import { tableCells } from "@/lib/format/table-cells";
import type { Area } from "@/lib/reading/area/list-areas";
import type { AxisRequest, ScatterAxis } from "@/lib/reading/compare/read-scatter";
import { toneOf } from "../overview-props";
import type { ScatterView } from "./load-scatter";
import { AXIS_TRANSFORMS, type AxisParams, type AxisTransform, type ScatterParams } from "./scatter-params";

const SHAPES: readonly { subregion: "south-america" | "central-america" | "caribbean"; shape: Shape }[] = [
  { subregion: "south-america", shape: "circle" },
  { subregion: "central-america", shape: "diamond" },
  { subregion: "caribbean", shape: "triangle" },
];

const HOLLOW = new Set(["P", "F"]);

type FigureParts = Pick<ScatterFigureProps, "axes" | "points" | "tone" | "shapes" | "total" | "without" | "rows">;

export function scatterProps(t: Translate, context: CompareContext, { scatter: { x, y }, states }: ScatterView, asked: ScatterParams, period: string): FigureParts {
  const axes = { x: { ...namedAxis(t, context, x), ...axisInput(t, context, x, asked.x, "x") }, y: { ...namedAxis(t, context, y), ...axisInput(t, context, y, asked.y, "y") } };
  const [across, up] = [x, y].map(({ values }) => values.get(period) ?? new Map<string, never>());
  const sorted = states.map((area) => ({ area, label: context.name(area.code), x: across!.get(area.code) ?? null, y: up!.get(area.code) ?? null })).sort((a, b) => a.label.localeCompare(b.label, context.locale));
  const isBelow = (value: string, scale: AxisParams["scale"]) => scale === "log" && Number(value) <= 0;
  const points: ScatterPoint[] = [];
  const without: Record<keyof FigureParts["without"], string[]> = { withoutX: [], withoutY: [], withoutBoth: [], withoutLog: [] };
  for (const state of sorted) {
    if (state.x === null || state.y === null) without[state.x ? "withoutY" : state.y ? "withoutX" : "withoutBoth"].push(state.label);
    else if (isBelow(state.x.value, axes.x.scale) || isBelow(state.y.value, axes.y.scale)) without.withoutLog.push(state.label);
    else points.push({ id: state.area.code, label: state.label, shape: shapeOf(state.area), x: state.x.value, y: state.y.value, isHollow: HOLLOW.has(state.x.status) || HOLLOW.has(state.y.status) });
  }
  const cell = (axis: ScatterAxis, each: (typeof sorted)[number]["x"]) => tableCells([each], { locale: context.locale, decimals: axis.measure.decimals, statusName: (status) => t(formatStatus(status)), missing: t("chart.missing"), absent: "" })[0]!;
  return {
    axes, points, without,
    tone: [y, x].some(({ counterpart }) => counterpart === "CHN") ? "china" : toneOf("LCN", NO_COUNTERPART),
    shapes: SHAPES.map(({ subregion, shape }) => ({ shape, label: t(`indicator.region.${subregion}`) })),
    total: states.length,
    rows: sorted.map((each) => ({ id: each.area.code, label: each.label, href: context.to(`/countries/${each.area.code}`), cells: [cell(y, each.y), cell(x, each.x)] })),
  };
}

const shapeOf = ({ subregion }: Area): Shape => SHAPES.find((each) => each.subregion === subregion)?.shape ?? "circle";

/** "Goods exports by partner (IMF), with China (% of the figure with the world)". */
export function axisName(t: Translate, { name, indicatorName }: CompareContext, { indicator, counterpart, transform }: AxisRequest): string {
  const named = counterpart === NO_COUNTERPART ? indicatorName(indicator) : t("compare.scatter.with", { name: indicatorName(indicator), partner: name(counterpart) });
  const as = AXIS_TRANSFORMS.find((each) => each === transform);
  return as === undefined ? named : t("compare.scatter.as", { name: named, how: transformText(t, as) });
}

/** What is done to an axis, as its list has it. */
export const transformText = (t: Translate, transform: AxisTransform): string => (transform === "share:WLD" ? t("compare.scatter.share") : t(`indicator.transforms.${transform}`));

function namedAxis(t: Translate, context: CompareContext, axis: ScatterAxis): NamedAxis {
  const measure = measureOf(axis.measure, context.locale);
  return { name: axisName(t, context, axis), unit: measure.unit, value: (text) => quantity(text, measure, context.locale) };
}

/** The axis reaches over the figures of all years, so that the years can be compared. */
function axisInput(t: Translate, context: CompareContext, axis: ScatterAxis, { scale }: AxisParams, side: "x" | "y"): ScatterAxisInput {
  const measure = measureOf(axis.measure, context.locale);
  const all = [...axis.values.values()].flatMap((held) => [...held.values()].map(({ value }) => Number(value))).filter((value) => scale === "linear" || value > 0);
  const extent: [number, number] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
  const { shift, tick, topTick } = axisText(Math.max(...extent.map(Math.abs)), measure, context.locale);
  // What was done to the figures says what they count.
  const name = axisName(t, context, axis) + (axis.transform === null ? marksOf(context.locale).comma + measure.unit : "");
  return { heading: side === "y" ? `↑ ${name}` : `${name} →`, extent, shift, scale, text: { tick, topTick } };
}
