/** Every figure falls into exactly one of a few classes, which are lightness on the map and a range of figures in its legend. */
import { compareDecimals } from "@/lib/domain/decimal";
import { equalBreaks, quantileBreaks } from "./breaks";
import { shades } from "./shades";

/** How figures are parted. A `middle` (zero for a change, 100 for an index) parts two hues. */
export type ClassRule = { middle?: string } & ({ method: "quantile" | "equal"; count: number } | { method: "fixed"; breaks: readonly string[] });

export interface MapClass {
  /** One letter: 1 and up, or from the middle downward a, b, c. */
  id: string;
  /** The first figure that belongs to it; null where there is no lower bound. */
  from: string | null;
  /** The first figure that does not; null where there is no upper bound. */
  to: string | null;
  /** Per cent of the full colour. */
  shade: number;
  isBelowMiddle: boolean;
}

/** The class of what has no figure. */
export const NO_FIGURE = "0";

/** Classes for the figures, lowest first. Of all years together, so that a colour means the same in each. */
export function makeClasses(values: readonly string[], rule: ClassRule): MapClass[] {
  const { middle } = rule;
  const breaks = unique([...breaksFor(values, rule), ...(middle === undefined ? [] : [middle])]);
  const bounds = [null, ...breaks, null];
  const below = middle === undefined ? 0 : breaks.indexOf(middle) + 1;
  const above = breaks.length + 1 - below;
  // Both hues by the same steps: equally far from the middle is equally dark.
  const steps = shades(Math.max(below, above));
  return bounds.slice(0, -1).map((from, index) => {
    const isBelowMiddle = index < below;
    const distance = isBelowMiddle ? below - 1 - index : index - below;
    return { id: isBelowMiddle ? String.fromCharCode(97 + distance) : String(distance + 1), from, to: bounds[index + 1]!, shade: steps[distance]!, isBelowMiddle };
  });
}

/** The letter of the figure's class. */
export function classOf(value: string | null, classes: readonly MapClass[]): string {
  if (value === null) return NO_FIGURE;
  return classes.findLast(({ from }) => from === null || compareDecimals(value, from) >= 0)?.id ?? NO_FIGURE;
}

function breaksFor(values: readonly string[], rule: ClassRule): readonly string[] {
  if (rule.method === "fixed") return rule.breaks;
  if (rule.method === "equal") return equalBreaks(values, rule.count);
  const { middle, count } = rule;
  if (middle === undefined) return quantileBreaks(values, count);
  const sides = [values.filter((value) => compareDecimals(value, middle) < 0), values.filter((value) => compareDecimals(value, middle) >= 0)];
  return sides.flatMap((side) => quantileBreaks(side, Math.ceil(count / 2)));
}

function unique(breaks: readonly string[]): string[] {
  const sorted = [...breaks].sort(compareDecimals);
  return sorted.filter((each, index) => index === 0 || compareDecimals(each, sorted[index - 1]!) !== 0);
}
