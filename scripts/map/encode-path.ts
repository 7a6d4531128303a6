/** A ring is written in as few letters as SVG allows: relative steps of one decimal, without the zeros and blanks that nobody needs. */

export type Point = readonly [x: number, y: number];

/** Tenths of a unit, so that steps add up to exactly where the ring began, however long it is. */
const TENTHS = 10;

/** Closed rings as one path; a ring of fewer than three different points is left out. */
export function encodePath(rings: readonly (readonly Point[])[]): string {
  let from: Point = [0, 0];
  return rings
    .map((ring) => {
      const points = distinct(ring.map(([x, y]): Point => [Math.round(x * TENTHS), Math.round(y * TENTHS)]));
      if (points.length < 3) return "";
      const start = from;
      // After "z" the pen is back where the ring began.
      from = points[0]!;
      return `m${steps([start, ...points])}z`;
    })
    .join("");
}

/** Neighbours that fell together are one, and the first is not repeated as the last. */
function distinct(points: readonly Point[]): Point[] {
  const kept = points.filter((point, index) => index === 0 || !same(point, points[index - 1]!));
  return kept.length > 1 && same(kept[0]!, kept.at(-1)!) ? kept.slice(0, -1) : kept;
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** The pairs after the first are lines without a letter of their own (SVG 2, 9.3.3). */
function steps(points: readonly Point[]): string {
  return points
    .slice(1)
    .flatMap(([x, y], index) => [x - points[index]![0], y - points[index]![1]])
    .map((tenths, index) => (index > 0 && tenths >= 0 ? " " : "") + (tenths / TENTHS).toString().replace(/^(-?)0\./, "$1."))
    .join("");
}
