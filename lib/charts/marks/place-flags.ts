/** Each annotation has a flag above the plot, with a hairline at its date or a band over its range; crowded flags are one. */
import { lastDay } from "@/lib/domain/period";
import type { ChartAnnotation } from "../series";
import { periodEnd, periodMiddle, periodStart } from "../scales/year-fraction";

export interface Flag {
  /** px of the flag's middle. */
  x: number;
  /** The leftmost and rightmost of the marks it stands for; both `x` where it stands right above its only one. */
  x1: number;
  x2: number;
  /** In the order of their numbers; several where flags were crowded. */
  annotations: { id: string; number: number }[];
}

export interface Band {
  x1: number;
  x2: number;
}

export interface PlacedFlags {
  flags: Flag[];
  /** px of the hairlines, one for each annotation at a point. */
  rules: number[];
  bands: Band[];
  /** Annotations of a time that the chart does not show. */
  outside: string[];
}

/** Where the annotation begins on the line of time; a point stands in the middle of its period. */
export function annotationStart(annotation: ChartAnnotation): number {
  return isRange(annotation) ? periodStart(annotation.from) : periodMiddle(annotation.from);
}

/** The flags between px `from` and `to`, none nearer to the next than `stepPx`. */
export function placeFlags(annotations: readonly ChartAnnotation[], place: (year: number) => number, [from, to]: [number, number], stepPx: number): PlacedFlags {
  const result: PlacedFlags = { flags: [], rules: [], bands: [], outside: [] };
  const single: Flag[] = [];
  for (const annotation of annotations) {
    const start = place(annotationStart(annotation));
    const end = isRange(annotation) ? place(periodEnd(lastDay(annotation.to!))) : start;
    if (end < from - 0.5 || start > to + 0.5) {
      result.outside.push(annotation.id);
      continue;
    }
    const x1 = round(Math.max(from, start));
    const x2 = round(Math.min(to, end));
    if (isRange(annotation)) result.bands.push({ x1, x2 });
    else result.rules.push(x1);
    const x = (x1 + x2) / 2;
    single.push({ x, x1: x, x2: x, annotations: [{ id: annotation.id, number: annotation.number }] });
  }
  result.flags = gather(single, stepPx);
  return result;
}

/** Neighbours that are too near become one flag in their middle, until none are. */
function gather(flags: Flag[], stepPx: number): Flag[] {
  const result: Flag[] = [];
  for (const flag of [...flags].sort((a, b) => a.x - b.x)) {
    let next = flag;
    let previous = result.at(-1);
    while (previous && next.x - previous.x < stepPx) {
      result.pop();
      next = join(previous, next);
      previous = result.at(-1);
    }
    result.push(next);
  }
  return result.map((flag) => ({ x: round(flag.x), x1: round(flag.x1), x2: round(flag.x2), annotations: flag.annotations.sort((a, b) => a.number - b.number) }));
}

function join(a: Flag, b: Flag): Flag {
  const [m, n] = [a.annotations.length, b.annotations.length];
  return { x: (a.x * m + b.x * n) / (m + n), x1: Math.min(a.x1, b.x1), x2: Math.max(a.x2, b.x2), annotations: [...a.annotations, ...b.annotations] };
}

function isRange(annotation: ChartAnnotation): boolean {
  return annotation.to !== null && annotation.to !== annotation.from;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
