/** A total is the sum of its parts, and no part is larger than its whole. */
import { formatSeriesKey } from "../series-key";
import type { Rule, RuleContext } from "./context";
import { finding } from "./finding";
import { type TotalOfParts, totalsWith, wholeOf } from "./related";

/** Rounding and late parts move a sum by less than this. */
const SHARE_OFF_MAX = 0.01;

export const partOfWhole: Rule = (cell, context) => {
  const total = wholeOf(context.key);
  if (total === null || cell.value === null || cell.remove || !isAdditive(context)) return [];
  const whole = context.figureAt(total, cell.period);
  if (whole === null || Number(whole) < 0 || Number(cell.value) <= Number(whole) * (1 + SHARE_OFF_MAX)) return [];
  return [finding("part-exceeds-total", cell, { value: cell.value, total: whole, totalSeries: total })];
};

export const sumOfParts: Rule = (cell, context) => {
  if (!isAdditive(context)) return [];
  return totalsWith(context.key, context.members).flatMap(({ total, parts }: TotalOfParts) => {
    const isTotal = total === formatSeriesKey(context.key);
    // Where the total is proposed as well, the doubt is said there, once.
    if (!isTotal && context.isDrafted(total, cell.period)) return [];
    const whole = context.figureAt(total, cell.period);
    const values = parts.map((part) => context.figureAt(part, cell.period));
    if (whole === null || values.includes(null)) return [];
    const sum = values.reduce((all, value) => all + Number(value), 0);
    if (Math.abs(sum - Number(whole)) <= Math.abs(Number(whole)) * SHARE_OFF_MAX) return [];
    return [finding("sum-of-parts", cell, { total: whole, totalSeries: total, sum: String(Number(sum.toPrecision(6))), count: parts.length })];
  });
};

function isAdditive({ indicators, key }: RuleContext): boolean {
  return indicators.get(key.indicator)?.isAdditive === true;
}
