/** A figure belongs to an indicator and areas that exist, and a series that begins is noticed. */
import { NO_COUNTERPART } from "../series-key";
import type { Rule } from "./context";
import { finding } from "./finding";

export const knownSeries: Rule = (cell, { indicators, areas, series, key }) => {
  if (series.has(cell.series)) return [];
  const found = indicators.has(key.indicator) ? [] : [finding("unknown-indicator", cell, { indicator: key.indicator })];
  for (const area of new Set([key.refArea, key.counterpart])) {
    if (area !== NO_COUNTERPART && !areas.has(area)) found.push(finding("unknown-area", cell, { area }));
  }
  return found.length > 0 || cell.remove ? found : [finding("new-series", cell)];
};
