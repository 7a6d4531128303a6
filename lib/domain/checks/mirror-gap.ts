/** Two reports of one flow never agree, but they disagree in a way of their own; a figure that breaks with it is looked at again. */
import { mirrorKey } from "../mirror";
import { comparePeriods } from "../period";
import { formatSeriesKey } from "../series-key";
import type { Rule } from "./context";
import { finding } from "./finding";
import { median } from "./series-view";

/** How many times the usual ratio is still usual. */
const TIMES_USUAL_MAX = 1.5;
/** With fewer common periods nothing is usual yet, and only what nobody would call the same flow is doubted. */
const COMMON_MIN = 3;
const TIMES_MAX = 3;
const PERIODS_LOOKED_AT = 10;

export const mirrorGap: Rule = (cell, { key, published, figureAt, series }) => {
  const other = mirrorKey(key);
  if (!other || cell.value === null || cell.remove) return [];
  const mirror = formatSeriesKey(other);
  const said = figureAt(mirror, cell.period);
  const ratio = ratioOf(cell.value, said);
  if (said === null || ratio === null) return [];
  const common = (series.get(mirror) ?? [])
    .filter(({ period }) => period !== cell.period)
    .sort((a, b) => comparePeriods(b.period, a.period))
    .flatMap(({ period, value }) => ratioOf(published.get(period)?.value ?? null, value) ?? [])
    .slice(0, PERIODS_LOOKED_AT);
  const usual = common.length >= COMMON_MIN ? median(common) : 1;
  const times = Math.max(ratio / usual, usual / ratio);
  if (times <= (common.length >= COMMON_MIN ? TIMES_USUAL_MAX : TIMES_MAX)) return [];
  return [finding("mirror-gap", cell, { value: cell.value, mirror: said, mirrorSeries: mirror, ratio: short(ratio), usual: short(usual) })];
};

/** How many times the one report the other is; null where either has no size to compare. */
function ratioOf(own: string | null, other: string | null): number | null {
  const [a, b] = [Number(own), Number(other)];
  return own !== null && other !== null && a > 0 && b > 0 ? b / a : null;
}

const short = (number: number) => String(Number(number.toPrecision(2)));
