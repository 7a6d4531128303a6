/** `npm run make-map`: lib/charts/map/geometry.json holds the region as it is drawn, made anew from world-atlas (Natural Earth, 1:50 million). */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { NEIGHBOURS, STATES } from "./map/atlas";
import { encodePath } from "./map/encode-path";
import { projectAtlas, type Frame, type Ring, type Shape } from "./map/project-atlas";

const FILE = "lib/charts/map/geometry.json";
const FRAME: Frame = { width: 600, height: 664 };
/** Square units: smaller islands are left out, but never a state's largest. */
const ISLAND_MIN = 2.5;
const NEIGHBOUR_MIN = 2.5;
/** Square units: a smaller state cannot be hit or told by its colour, and is drawn as a circle too. */
const SMALL_MAX = 30;
/** Square units: of a still smaller one the shape cannot be seen, and a dot says where it is. */
const DOT_MAX = 8;

const shapes = projectAtlas(new Set([...Object.keys(STATES), ...NEIGHBOURS]), FRAME);
const drawn = Object.entries(STATES).map(([id, code]) => [code, areaOf(code, shapes.filter((each) => each.id === id))] as const);
const areas = Object.fromEntries(drawn.sort(([a], [b]) => (a < b ? -1 : 1)));
const neighbours = shapes.filter((each) => NEIGHBOURS.includes(each.id)).flatMap((each) => each.rings.filter((ring) => ring.area >= NEIGHBOUR_MIN));
const text = JSON.stringify({ ...FRAME, areas, neighbours: encodePath(neighbours.map((ring) => ring.points)) }, null, 1);
writeFileSync(FILE, `${text}\n`);
console.log(`${FILE}: ${Object.keys(areas).length} states, ${text.length} bytes, ${gzipSync(text).length} with gzip`);

function areaOf(code: string, found: Shape[]) {
  const [shape, ...others] = found;
  const [largest, ...islands] = shape?.rings ?? [];
  if (!largest || others.length > 0) throw new Error(`${code} is in the atlas ${found.length} times, with ${shape?.rings.length ?? 0} rings in the frame`);
  const kept = [largest, ...islands.filter((ring) => ring.area >= ISLAND_MIN)];
  const area = kept.reduce((sum, ring) => sum + ring.area, 0);
  return { path: area < DOT_MAX ? "" : encodePath(kept.map((ring) => ring.points)), ...middleOf(largest), isSmall: area < SMALL_MAX };
}

/** The middle of a ring's box. */
function middleOf({ points }: Ring): { x: number; y: number } {
  const middle = (values: number[]) => Math.round((Math.min(...values) + Math.max(...values)) * 5) / 10;
  return { x: middle(points.map(([x]) => x)), y: middle(points.map(([, y]) => y)) };
}
