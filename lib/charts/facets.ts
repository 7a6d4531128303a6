/** Charts that stand side by side are compared on one scale, unless it is said that each has its own. */
import { FACET_WIDTHS } from "./chart-style";
import type { Fact } from "./describe";
import { layOut } from "./lay-out";
import type { SharedReach, TimeChartInput } from "./series";

/** Which scales the charts share. */
export type Sharing = "both" | "time" | "none";

/** How far all of them reach together; empty where they share nothing or none has a figure. */
export function sharedReach(charts: readonly TimeChartInput[], sharing: Sharing): SharedReach {
  if (sharing === "none") return {};
  const extents = charts.flatMap((chart) => layOut(chart, FACET_WIDTHS.narrow)?.extent ?? []);
  if (extents.length === 0) return {};
  const union = (pairs: [number, number][]): [number, number] => [Math.min(...pairs.map(([from]) => from)), Math.max(...pairs.map(([, to]) => to))];
  const years = union(extents.map((extent) => extent.years));
  return sharing === "time" ? { years } : { years, values: union(extents.map((extent) => extent.values)) };
}

/** How many charts there are and what they share, which a reader must know before comparing them. */
export function describeFacets(count: number, sharing: Sharing): Fact {
  return { key: `describe.facets.${sharing}`, params: { count } };
}
