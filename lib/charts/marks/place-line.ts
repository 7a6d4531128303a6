/** A series has become paths and markers in px. */
import { line } from "d3-shape";
import type { Point, PointSeries } from "../points";
import type { Tone, Weight } from "../series";
import { cutRuns, type Break } from "./runs";

export interface PlacedPath {
  d: string;
  stroke: "solid" | "dashed";
}

export interface Marker {
  x: number;
  y: number;
  /** `lone` has no line through it; `hollow` is provisional or forecast; `end` is where the label belongs to; `dot` is a figure of a series without line. */
  kind: "lone" | "hollow" | "end" | "dot";
}

/** The middle of a break: the line leaves a gap there and two short strokes cross it. */
export interface BreakMark {
  x: number;
  y: number;
}

export interface PlacedLine {
  id: string;
  tone: Tone;
  weight: Weight;
  paths: PlacedPath[];
  markers: Marker[];
  breaks: BreakMark[];
  /** Figures stand so close that a line of full width would run into itself. */
  isDense: boolean;
}

export type Place = (point: Point) => { x: number; y: number };

const HOLLOW = new Set(["P", "F"]);
/** Hollow markers nearer to each other than this would hide the line. */
const MARKER_STEP_PX_MIN = 7;
/** The gap that a break leaves, in px along the line. */
const BREAK_GAP_PX = 8;
/** px from one figure to the next below which a line is dense. */
const DENSE_STEP_PX = 2;

/** The marks of one series, joined by a line or each by itself. */
export function placeLine(series: PointSeries, place: Place, isDotted = false): PlacedLine {
  if (isDotted) return { ...withoutStrokes(series, place), markers: series.points.map((point) => ({ ...tenth(place(point)), kind: HOLLOW.has(point.status) ? "hollow" : "dot" })) };
  const { runs, lone, breaks } = cutRuns(series.points);
  const path = line<Point>().x((point) => place(point).x).y((point) => place(point).y).digits(1);
  const stubs = breaks.flatMap((each) => breakStubs(each, place));
  return {
    ...withoutStrokes(series, place),
    paths: [...runs.map((run) => ({ d: path(run.points) ?? "", stroke: run.stroke })), ...stubs],
    markers: [...lone.map((point) => ({ ...tenth(place(point)), kind: "lone" as const })), ...hollowMarkers(series.points, place), ...endMarker(series, place)],
    breaks: breaks.map(({ before, after }) => tenth(middle(place(before), place(after)))),
  };
}

function withoutStrokes(series: PointSeries, place: Place): PlacedLine {
  return { id: series.id, tone: series.tone, weight: series.weight ?? "normal", paths: [], markers: [], breaks: [], isDense: isDense(series.points, place) };
}

function isDense(points: readonly Point[], place: Place): boolean {
  const first = points[0];
  const last = points.at(-1);
  return first !== undefined && last !== undefined && points.length > 24 && (place(last).x - place(first).x) / (points.length - 1) < DENSE_STEP_PX;
}

function hollowMarkers(points: readonly Point[], place: Place): Marker[] {
  const markers: Marker[] = [];
  // From the newest backwards, because the newest figure is the one that is read.
  for (const point of points.toReversed()) {
    if (!HOLLOW.has(point.status)) continue;
    const at = tenth(place(point));
    const next = markers.at(-1);
    if (next && Math.hypot(next.x - at.x, next.y - at.y) < MARKER_STEP_PX_MIN) continue;
    markers.push({ ...at, kind: "hollow" });
  }
  return markers.reverse();
}

function endMarker(series: PointSeries, place: Place): Marker[] {
  const last = series.points.at(-1);
  if (!last || series.weight === "context" || HOLLOW.has(last.status)) return [];
  return [{ ...tenth(place(last)), kind: "end" }];
}

/** The two pieces of line up to the gap; none where the whole step is shorter than the gap. */
function breakStubs({ before, after }: Break, place: Place): PlacedPath[] {
  const a = place(before);
  const b = place(after);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length <= BREAK_GAP_PX * 1.5) return [];
  const share = (length - BREAK_GAP_PX) / 2 / length;
  const piece = (p: { x: number; y: number }, q: { x: number; y: number }): PlacedPath => {
    const to = tenth({ x: p.x + (q.x - p.x) * share, y: p.y + (q.y - p.y) * share });
    const from = tenth(p);
    return { d: `M${from.x},${from.y}L${to.x},${to.y}`, stroke: "solid" };
  };
  return [piece(a, b), piece(b, a)];
}

function middle(a: { x: number; y: number }, b: { x: number; y: number }) {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Tenths of a px are enough for the eye and halve the bytes. */
export function tenth({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
