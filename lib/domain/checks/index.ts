/** Before anything is published every cell has passed the same rules, in the browser while typing and in the server again. */
import { freqOf, parsePeriod } from "../period";
import { parseSeriesKey } from "../series-key";
import type { CheckedCell } from "./cell";
import type { CheckContext, Drafted, Rule } from "./context";
import { figuresOf } from "./figures";
import { finding, type Finding } from "./finding";
import { jump } from "./jump";
import { knownSeries } from "./known-series";
import { mirrorGap } from "./mirror-gap";
import { noChange } from "./no-change";
import { scaleSlip } from "./scale-slip";
import { seriesView } from "./series-view";
import { signChange } from "./sign-change";
import { statusValue } from "./status-value";
import { partOfWhole, sumOfParts } from "./totals";
import { valueRange } from "./value-range";

export type { CheckedCell } from "./cell";
export type { CheckContext, Drafted, IndicatorFacts } from "./context";
export { relatedKeys } from "./related";
export { FINDING_CODES, FINDINGS, type Finding, type FindingCode, type FindingLevel } from "./finding";

const RULES: Rule[] = [knownSeries, valueRange, scaleSlip, jump, signChange, partOfWhole, sumOfParts, mirrorGap, noChange];

/** What is wrong or doubtful about the cells, in their order of series. Values are canonical decimals or null. */
export function runChecks(cells: readonly CheckedCell[], context: CheckContext): Finding[] {
  const bySeries = new Map<string, CheckedCell[]>();
  for (const cell of cells) {
    const list = bySeries.get(cell.series);
    if (list) list.push(cell);
    else bySeries.set(cell.series, [cell]);
  }
  const drafted = context.drafted ?? new Map([...bySeries].map(([series, list]) => [series, new Map(list.map((cell) => [cell.period, cell]))]));
  return [...bySeries].flatMap(([series, list]) => checkSeries(series, list, { ...context, drafted }));
}

function checkSeries(series: string, cells: readonly CheckedCell[], context: CheckContext & { drafted: Drafted }): Finding[] {
  const key = parseSeriesKey(series);
  if (!key.ok) return cells.map((cell) => finding("series-key", cell));
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell.period, (counts.get(cell.period) ?? 0) + 1);

  const found: Finding[] = [];
  // The rules about neighbours can only be asked of cells that stand in the series' own count of periods.
  const sound = cells.filter((cell) => {
    const wrong = wrongPeriod(cell, key.value.freq);
    found.push(...wrong, ...statusValue(cell));
    return wrong.length === 0;
  });
  const observations = context.series.get(series) ?? [];
  const rules = {
    ...context,
    key: key.value,
    view: seriesView(observations, sound),
    published: new Map(observations.map((observation) => [observation.period, observation])),
    ...figuresOf(context),
  };
  for (const cell of sound) {
    const count = counts.get(cell.period) ?? 1;
    if (count > 1) found.push(finding("duplicate-cell", cell, { count }));
    for (const rule of RULES) found.push(...rule(cell, rules));
  }
  return found;
}

function wrongPeriod(cell: CheckedCell, needed: string): Finding[] {
  if (!parsePeriod(cell.period).ok) return [finding("period-form", cell)];
  const found = freqOf(cell.period);
  return found === needed ? [] : [finding("period-frequency", cell, { found, needed })];
}
