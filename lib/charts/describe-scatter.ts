/** A scatter is told in facts: how many states have both figures, and who stands lowest and highest on each axis. That two figures go together is not said, because it shows no cause. */
import { compareDecimals } from "@/lib/domain/decimal";
import type { ScatterPoint } from "./scatter-chart";

export interface ScatterFact {
  key: "describe.scatter" | "describe.scatterEnds" | "describe.empty";
  params: Record<string, string | number>;
}

export interface ScatterText {
  /** The names of the axes. */
  x: string;
  y: string;
  /** The period, in words. */
  period: string;
  /** A figure with its unit. */
  value: { x: (value: string) => string; y: (value: string) => string };
}

/** The facts in the order of telling. */
export function describeScatter(points: readonly ScatterPoint[], text: ScatterText): ScatterFact[] {
  if (points.length === 0) return [{ key: "describe.empty", params: {} }];
  return [{ key: "describe.scatter", params: { count: points.length, x: text.x, y: text.y, period: text.period } }, endsOf(points, "y", text), endsOf(points, "x", text)];
}

function endsOf(points: readonly ScatterPoint[], axis: "x" | "y", text: ScatterText): ScatterFact {
  const sorted = [...points].sort((a, b) => compareDecimals(a[axis], b[axis]));
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const value = text.value[axis];
  return { key: "describe.scatterEnds", params: { measure: text[axis], high: high.label, highValue: value(high[axis]), low: low.label, lowValue: value(low[axis]) } };
}
