/** A mark that would say what the figures do not is refused, and the reason has a name. */
import { mayOverlap, type Placed } from "@/lib/domain/overlap";
import { isAgainst, type Transform } from "@/lib/domain/transform";
import { isStacked } from "./choose-mark";
import type { ChartMark } from "./series";

export type MarkRefusal = "several" | "level" | "single" | "unsummed" | "transformed" | "overlap" | "earlier";

export interface MarkedSeries {
  refArea: string;
  counterpart: string;
  /** Keys of the other series that went in. */
  inputs?: readonly string[];
}

export interface MarkGround {
  /** How figures of the indicator are added up over time: what can be summed over time is a flow. */
  aggregation: string;
  unitCode: string;
  transform: Transform | null;
  /** Whether the same series at an earlier publication lie behind. */
  hasEarlier?: boolean;
  area: (code: string) => Placed;
}

/** Places on a scale, index points and percentages are no amounts. */
const NO_AMOUNT = /^(SCALE|INDEX|PCT|POINTS)/;

/** Why the mark is not drawn for these series; null where it may be. */
export function refuseMark(mark: ChartMark, series: readonly MarkedSeries[], ground: MarkGround): MarkRefusal | null {
  if (mark === "line" || mark === "dots") return null;
  if (ground.hasEarlier) return "earlier";
  return isStacked(mark) ? refuseStack(series, ground) : refuseColumns(series, ground);
}

/** Columns stand for what happened in a period. */
function refuseColumns(series: readonly MarkedSeries[], { aggregation, transform }: MarkGround): MarkRefusal | null {
  if (series.length !== 1) return "several";
  return aggregation === "sum" || transform?.kind === "yoy" || transform?.kind === "diff" ? null : "level";
}

/** A whole is made of amounts that can be summed and do not overlap, or of their shares of one and the same total. */
function refuseStack(series: readonly MarkedSeries[], { aggregation, unitCode, transform, area }: MarkGround): MarkRefusal | null {
  if (series.length < 2) return "single";
  if (aggregation !== "sum") return "unsummed";
  if (transform === null ? NO_AMOUNT.test(unitCode) : !keepsSums(transform, series)) return transform === null ? "unsummed" : "transformed";
  const doubled = series.some((one, index) => series.slice(index + 1).some((other) => mayOverlap(area(one.refArea), area(other.refArea)) && mayOverlap(area(one.counterpart), area(other.counterpart))));
  return doubled ? "overlap" : null;
}

/** Averages add up as their figures do; shares and figures per head only where all are of the same total. */
function keepsSums(transform: Transform, series: readonly MarkedSeries[]): boolean {
  if (transform.kind === "mean") return true;
  if (!isAgainst(transform) || transform.kind === "less") return false;
  return new Set(series.map(({ inputs = [] }) => inputs.join())).size === 1;
}
