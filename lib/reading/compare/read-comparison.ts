/** Any series are read together: those of one unit share an axis, those of different frequencies are joined to the longest, and what does not fit says why. */
import "server-only";
import { type Freq, FREQS } from "@/lib/domain/period";
import { ok, type Result } from "@/lib/domain/result";
import { parseSeriesKey } from "@/lib/domain/series-key";
import type { LocalText } from "@/lib/domain/text";
import { parseTransform } from "@/lib/domain/transform";
import type { DisplayedSeries, LeftOut } from "../display/display-series";
import { type FactsByCode, indicatorFacts } from "../display/indicator-facts";
import { type Display, readDisplay } from "../display/read-display";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { basesApart, type BasesApart } from "./bases-apart";

export interface ComparisonRequest {
  /** In the order in which they were chosen. */
  keys: readonly string[];
  /** As an address names it; null for the figures as published. */
  transform: string | null;
  /** Years. */
  from: string | null;
  to: string | null;
}

export interface Comparison {
  /** The series by unit, in the order of their first; each group on one scale. */
  groups: Display[];
  /** All that is shown, in the order in which they were chosen. */
  series: DisplayedSeries[];
  /** Others that went into what is shown, for their sources. */
  inputs: Series[];
  /** Of the indicators asked for, shown or not. */
  names: ReadonlyMap<string, LocalText>;
  /** The frequency to which shorter periods were joined; null where all are shown at their own. */
  joinedTo: Freq | null;
  /** What was done to the published figures, a sentence for each step. */
  words: LocalText[];
  /** The transform that is shown, as an address names it. */
  transform: string | null;
  /** Indicators that count the same things in different ways. */
  bases: BasesApart[];
  leftOut: LeftOut[];
}

/** The comparison, or what is wrong with the request. */
export async function readComparison(scope: Scope, request: ComparisonRequest): Promise<Result<Comparison>> {
  const { keys, subtracted } = askedOf(request);
  const joinedTo = longest(await getManySeries(scope, [...keys, ...subtracted]));
  const read = await readGroups(scope, { ...request, keys, freq: joinedTo });
  if (!read.ok) return read;
  const { groups, leftOut } = read.value;
  const held = groups.flatMap(({ series }) => series);
  const series = keys.flatMap((key) => held.find((each) => matches(each, key)) ?? []);
  const facts = await indicatorFacts(scope, [...request.keys.flatMap(indicatorOf), ...held.map(({ indicator }) => indicator)]);
  const inputs = [...new Set(groups.flatMap((each) => each.inputs))];
  return ok({
    groups,
    series,
    inputs: inputs.length === 0 ? [] : await getManySeries(scope, inputs),
    names: new Map([...facts].map(([code, { name }]) => [code, name])),
    joinedTo: series.some((each) => each.joinedFrom !== null) ? joinedTo : null,
    words: wordsOf(held),
    transform: request.transform,
    bases: basesApart(guardsOf(facts)),
    leftOut,
  });
}

const indicatorOf = (key: string) => {
  const parts = parseSeriesKey(key);
  return parts.ok ? [parts.value.indicator] : [];
};

/** What is subtracted is no line of its own. */
function askedOf({ keys, transform }: ComparisonRequest): { keys: string[]; subtracted: string[] } {
  const parsed = transform === null ? null : parseTransform(transform);
  const of = parsed?.ok && parsed.value.kind === "less" && parseSeriesKey(parsed.value.of).ok ? parsed.value.of : null;
  const others = keys.filter((key) => key !== of);
  return others.length === 0 || of === null ? { keys: [...keys], subtracted: [] } : { keys: others, subtracted: [of] };
}

/** Years before quarters before months: the frequency that all may be joined to; null where they agree. */
function longest(series: readonly Series[]): Freq | null {
  const held = FREQS.filter((freq) => series.some((each) => each.freq === freq));
  return held.length > 1 ? held[0]! : null;
}

/** A display is of one unit; what it leaves out for its unit alone begins the next. */
async function readGroups(scope: Scope, request: ComparisonRequest & { freq: Freq | null }): Promise<Result<{ groups: Display[]; leftOut: LeftOut[] }>> {
  const groups: Display[] = [];
  const leftOut: LeftOut[] = [];
  let keys: readonly string[] = request.keys;
  while (keys.length > 0) {
    const display = await readDisplay(scope, { ...request, keys });
    if (!display.ok) return display;
    const { series, leftOut: others } = display.value;
    if (series.length > 0) groups.push(display.value);
    // Where nothing could be shown the unit differs from that of what is subtracted, which no other axis mends.
    const apart = series.length === 0 ? [] : others.filter(({ problem }) => problem.code === "unit-differs");
    leftOut.push(...others.filter((each) => !apart.includes(each)));
    keys = apart.map(({ key }) => key);
  }
  return ok({ groups, leftOut });
}

/** A key stands for the same figures published at the frequency that is shown. */
const matches = (series: DisplayedSeries, key: string) => series.key === key || series.key.replace(/\.[A-Z]$/, "") === key.replace(/\.[A-Z]$/, "");

function wordsOf(series: readonly DisplayedSeries[]): LocalText[] {
  return [...new Map(series.flatMap(({ words }) => words).map((each) => [each.en, each])).values()];
}

const guardsOf = (facts: FactsByCode) => [...facts.values()].flatMap(({ indicator, guardGroup }) => (guardGroup === null ? [] : [{ indicator, guardGroup }]));
