/** Names stand beside their points where they touch no other name and cover no other point; those at the edges of the cloud come first. */
import { textWidth } from "./text/text-width";

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface NamedPoint {
  id: string;
  label: string;
  x: number;
  y: number;
}

export interface PointLabel {
  id: string;
  text: string;
  /** px of the left edge and of the baseline. */
  x: number;
  y: number;
  box: Box;
}

export interface LabelNeeds {
  fontPx: number;
  /** From the middle of a point to its edge. */
  pointPx: number;
  room: Box;
  /** Where other words stand. */
  taken: readonly Box[];
}

const GAP_PX = 3;
/** Letters reach this far above and below their baseline, in parts of their size. */
const ASCENT = 0.8;
const DESCENT = 0.22;

/** Right, left, above, below, and between: how far the box is moved from the point, in its own size and in gaps. */
const SIDES: readonly [x: number, y: number][] = [[0, 0], [-1, 0], [-0.5, -1], [-0.5, 1], [0, -1], [0, 1], [-1, -1], [-1, 1]];

/** The names that have a place. */
export function placePointLabels(points: readonly NamedPoint[], { fontPx, pointPx, room, taken }: LabelNeeds): PointLabel[] {
  const marks = points.map(({ id, x, y }) => ({ id, left: x - pointPx, right: x + pointPx, top: y - pointPx, bottom: y + pointPx }));
  const placed: PointLabel[] = [];
  for (const point of byRank(points)) {
    const box = SIDES.map((side) => boxAt(point, side, { fontPx, pointPx })).find(
      (each) => isWithin(each, room) && ![...placed.map((label) => label.box), ...taken].some((other) => touches(each, other)) && !marks.some((mark) => mark.id !== point.id && touches(each, mark)),
    );
    if (box) placed.push({ id: point.id, text: point.label, x: tenth(box.left), y: tenth(box.top + fontPx * ASCENT), box });
  }
  return placed;
}

/** The lowest and highest of either axis, then those farthest from the middle of all. */
function byRank(points: readonly NamedPoint[]): NamedPoint[] {
  const [x, y] = [spreadOf(points.map((each) => each.x)), spreadOf(points.map((each) => each.y))];
  const distance = (point: NamedPoint) => Math.hypot((point.x - x.middle) / x.width, (point.y - y.middle) / y.width);
  const isEnd = (point: NamedPoint) => [x.min, x.max].includes(point.x) || [y.min, y.max].includes(point.y);
  return [...points].sort((a, b) => Number(isEnd(b)) - Number(isEnd(a)) || distance(b) - distance(a) || a.id.localeCompare(b.id));
}

function spreadOf(values: readonly number[]): { min: number; max: number; middle: number; width: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return { min, max, middle: sorted[Math.floor(sorted.length / 2)] ?? 0, width: max - min || 1 };
}

function boxAt({ x, y, label }: NamedPoint, [across, down]: readonly [number, number], { fontPx, pointPx }: Pick<LabelNeeds, "fontPx" | "pointPx">): Box {
  const [width, height] = [textWidth(label, fontPx), fontPx * (ASCENT + DESCENT)];
  const gap = pointPx + GAP_PX;
  // Beside the point a name stands at its height; above and below it, over its middle or from it to one side.
  const left = down === 0 ? (across === 0 ? x + gap : x - gap - width) : across === -0.5 ? x - width / 2 : across === 0 ? x + GAP_PX : x - GAP_PX - width;
  const top = down === 0 ? y - height / 2 : down < 0 ? y - gap - height : y + gap;
  return { left, right: left + width, top, bottom: top + height };
}

const isWithin = (box: Box, room: Box) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
const touches = (a: Box, b: Box) => a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom && b.top < a.bottom;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
