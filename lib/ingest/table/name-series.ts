/** The words at a row's head name one series of the indicator, or the reader is told why they do not. */
import { foldText } from "@/lib/domain/fold-text";
import type { Freq } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { formatSeriesKey, NO_COUNTERPART, parseSeriesKey } from "@/lib/domain/series-key";

/** Where the figures of a table may go. */
export interface TableTarget {
  indicator: string;
  freq: Freq;
  series: readonly { key: string; refArea: string; counterpart: string }[];
  areas: readonly { code: string; names: readonly string[] }[];
  /** The series meant where the table names none. */
  fallback: string | null;
}

/** Finds series by words; made once for a table. */
export type NameSeries = (labels: readonly string[]) => Result<string>;

export function makeNameSeries(target: TableTarget): NameSeries {
  const areas = new Map(target.areas.flatMap(({ code, names }) => [code, ...names].map((name) => [foldText(name), code] as const)));
  const codesIn = (labels: readonly string[]) => labels.flatMap((label) => areas.get(foldText(label)) ?? parts(label).flatMap((part) => areas.get(foldText(part)) ?? []));
  return (labels) => {
    const words = labels.map((label) => label.trim()).filter(Boolean);
    const key = words.map((word) => parseSeriesKey(word)).find((read) => read.ok);
    if (key?.ok) return ofIndicator(formatSeriesKey(key.value), target);
    if (words.length === 0 && target.fallback !== null) return ok(target.fallback);
    const [refArea, counterpart] = codesIn(words);
    const text = words.join(" · ").slice(0, 120);
    if (refArea === undefined) return fail(problem("table-series-unknown", { text }));
    return counterpart === undefined ? withOneArea(refArea, target, text) : ok(keyOf(target, refArea, counterpart));
  };
}

function ofIndicator(key: string, { indicator, freq }: TableTarget): Result<string> {
  return key.startsWith(`${indicator}.`) && key.endsWith(`.${freq}`) ? ok(key) : fail(problem("table-series-other", { series: key, indicator, freq }));
}

/** "Brazil – China" names two areas. */
function parts(label: string): string[] {
  return label.split(/\s+[–—-]\s+|[,;/→]/);
}

function withOneArea(area: string, target: TableTarget, text: string): Result<string> {
  for (const side of ["refArea", "counterpart"] as const) {
    const found = target.series.filter((each) => each[side] === area);
    if (found.length === 1) return ok(found[0]!.key);
    if (found.length > 1) return fail(problem("table-series-open", { text, count: found.length }));
  }
  // A new series goes with whom all others go.
  const partners = new Set(target.series.map(({ counterpart }) => counterpart));
  if (partners.size > 1) return fail(problem("table-series-open", { text, count: partners.size }));
  return ok(keyOf(target, area, [...partners][0] ?? NO_COUNTERPART));
}

function keyOf({ indicator, freq }: TableTarget, refArea: string, counterpart: string): string {
  return formatSeriesKey({ indicator, refArea, counterpart, freq });
}
