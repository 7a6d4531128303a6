/** A series is called by what tells it from the others beside it: its area, its partner, or both. */
import { NO_COUNTERPART } from "@/lib/domain/series-key";

export interface Nameable {
  refArea: string;
  counterpart: string;
}

/** The labels in the order of the series; `name` gives an area's name. */
export function seriesLabels(series: readonly Nameable[], name: (code: string) => string): string[] {
  const areas = new Set(series.map((each) => each.refArea));
  const partners = new Set(series.map((each) => each.counterpart));
  return series.map((each) => {
    if (each.counterpart === NO_COUNTERPART) return name(each.refArea);
    if (areas.size === 1 && partners.size > 1) return name(each.counterpart);
    if (partners.size === 1 && areas.size > 1) return name(each.refArea);
    return fullLabel(each, name);
  });
}

/** "Brazil – China": whose figure, and with whom. */
export function fullLabel({ refArea, counterpart }: Nameable, name: (code: string) => string): string {
  return counterpart === NO_COUNTERPART ? name(refArea) : `${name(refArea)} – ${name(counterpart)}`;
}
