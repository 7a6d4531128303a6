/** Series of a comparison are called by what tells them apart: their indicator, their areas, or both. */
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { Locale } from "@/lib/domain/text";
import { formatList } from "@/lib/format/format-list";
import { marksOf } from "@/lib/format/marks";
import { fullLabel, type Nameable, seriesLabels } from "../chart/series-label";

export interface Naming {
  locale: Locale;
  name: (code: string) => string;
  indicatorName: (code: string) => string;
}

export type Compared = Nameable & { indicator: string };

const isOne = (texts: readonly string[]) => new Set(texts).size === 1;

/** "Goods exports (IMF): Brazil – China", however many stand beside it. */
export function wholeLabel(series: Compared, { locale, name, indicatorName }: Naming): string {
  return indicatorName(series.indicator) + marksOf(locale).colon + fullLabel(series, name);
}

/** The labels in the order of the series. */
export function comparisonLabels(series: readonly Compared[], naming: Naming): string[] {
  if (isOne(series.map(({ indicator }) => indicator))) return seriesLabels(series, naming.name);
  const isOneArea = isOne(series.map((each) => fullLabel(each, naming.name)));
  const isOneEach = isOneArea && new Set(series.map(({ indicator }) => indicator)).size === series.length;
  return series.map((each) => (isOneEach ? naming.indicatorName(each.indicator) : wholeLabel(each, naming)));
}

/** More names than these are told as a number. */
const NAMES_MAX = 4;

/** What the comparison is of: what all share, then what tells them apart. `more` says how many are not named. */
export function comparisonTitle(series: readonly Compared[], naming: Naming, more: (count: number) => string): string {
  const [first] = series;
  if (!first) return "";
  const { comma, colon } = marksOf(naming.locale);
  const codes = [...new Set(series.map(({ indicator }) => indicator))];
  const whose = fullLabel(first, naming.name);
  if (codes.length > 1 && series.every((each) => fullLabel(each, naming.name) === whose)) return whose + colon + listOf(codes.map(naming.indicatorName), naming.locale, more);
  return codes.map((code) => titleOfOne(series.filter(({ indicator }) => indicator === code), naming, more)).join(comma.replace(",", ";").replace("，", "；"));
}

/** "Exports: Brazil – China and United States": series of one indicator. */
function titleOfOne(series: readonly Compared[], naming: Naming, more: (count: number) => string): string {
  const list = listOf(seriesLabels(series, naming.name), naming.locale, more);
  return naming.indicatorName(series[0]!.indicator) + marksOf(naming.locale).colon + (series.length === 1 ? list : withShared(list, series, naming));
}

function listOf(names: readonly string[], locale: Locale, more: (count: number) => string): string {
  return formatList(names.length > NAMES_MAX ? [...names.slice(0, NAMES_MAX - 1), more(names.length - NAMES_MAX + 1)] : names, locale);
}

/** The area or the partner that all share stands where it does in a label: "Brazil – China and United States". */
function withShared(list: string, series: readonly Compared[], { name }: Naming): string {
  const [areas, partners] = [series.map(({ refArea }) => refArea), series.map(({ counterpart }) => counterpart)];
  if (partners.includes(NO_COUNTERPART) || isOne(areas) === isOne(partners)) return list;
  return isOne(areas) ? `${name(areas[0]!)} – ${list}` : `${list} – ${name(partners[0]!)}`;
}
