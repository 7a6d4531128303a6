/** Classes of one hue differ in lightness by even steps, from a tint to the full, deep colour. */

/** Per cent of the full colour in the lightest class: enough to be told from the ground and from hatching. */
const TINT = 22;
const FULL = 100;

/** Per cent of the full colour for each of so many classes, lightest first; one alone is neither. */
export function shades(count: number): number[] {
  if (count === 1) return [(TINT + FULL) / 2];
  return Array.from({ length: count }, (_, index) => Math.round(TINT + ((FULL - TINT) * index) / (count - 1)));
}
