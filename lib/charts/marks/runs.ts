/** A line is cut into runs: it stops at a gap and at a break, and changes its stroke where figures are estimates. */
import type { Point } from "../points";

export interface Run<P extends Point = Point> {
  stroke: "solid" | "dashed";
  points: P[];
}

export interface Break<P extends Point = Point> {
  before: P;
  after: P;
}

export interface Runs<P extends Point = Point> {
  runs: Run<P>[];
  /** Points with a gap on both sides, which no line shows. */
  lone: P[];
  breaks: Break<P>[];
}

/** Estimated, imputed and forecast figures: the line to and from them is not fact. */
const DASHED = new Set(["E", "I", "F"]);

/** The runs of points in order of time. A missing period is a gap and is never bridged. */
export function cutRuns<P extends Point>(points: readonly P[]): Runs<P> {
  const result: Runs<P> = { runs: [], lone: [], breaks: [] };
  let current: Run<P> | null = null;
  points.forEach((point, index) => {
    const previous = points[index - 1];
    const joined = previous !== undefined && point.ordinal - previous.ordinal === 1;
    const isBreak = joined && point.status === "B";
    if (isBreak) result.breaks.push({ before: previous, after: point });
    if (!joined || isBreak) {
      current = null;
      const next = points[index + 1];
      if (!next || next.ordinal - point.ordinal !== 1 || next.status === "B") result.lone.push(point);
      return;
    }
    const stroke = DASHED.has(previous.status) || DASHED.has(point.status) ? "dashed" : "solid";
    if (current?.stroke === stroke) {
      current.points.push(point);
    } else {
      current = { stroke, points: [previous, point] };
      result.runs.push(current);
    }
  });
  return result;
}
