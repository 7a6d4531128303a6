/** Areas whose figures may count the same thing twice are known, so that nothing is added up that overlaps. */
import { LAC, WORLD } from "./region";

/** What decides whether an area lies within another. */
export interface Placed {
  code: string;
  kind: "country" | "aggregate" | "none";
  /** Whether it is one of the states of Latin America and the Caribbean. */
  lac: boolean;
}

/** Outside of the European Union and of any aggregate but the world. */
const APART = new Set(["CHN", "USA", LAC]);

/** Whether the one may hold the other: an aggregate whose members are not known is taken to hold what is not known to lie outside. */
function mayHold(whole: Placed, part: Placed): boolean {
  if (whole.kind !== "aggregate") return false;
  if (whole.code === WORLD) return true;
  if (whole.code === LAC) return part.lac;
  return !part.lac && !APART.has(part.code);
}

export function mayOverlap(one: Placed, other: Placed): boolean {
  return one.code === other.code || mayHold(one, other) || mayHold(other, one);
}
