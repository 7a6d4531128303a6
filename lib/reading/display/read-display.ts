/** What is displayed is the same on the page, in the API, in the file and in the picture, because all of them ask here. */
import "server-only";
import { shift } from "@/lib/domain/decimal";
import type { Freq } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { ok, type Result } from "@/lib/domain/result";
import { formatSeriesKey, parseSeriesKey } from "@/lib/domain/series-key";
import type { LocalText } from "@/lib/domain/text";
import { parseTransform, type Transform } from "@/lib/domain/transform";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";
import { cutSeries, readCut } from "./cut-periods";
import { type DisplayedSeries, displaySeries, type LeftOut } from "./display-series";
import type { DisplayMeasure } from "./measure";

export interface DisplayRequest {
  keys: readonly string[];
  /** As an address names it, such as `share:WLD`; null for the figures as published. */
  transform: string | null;
  /** Periods of any frequency: a year bounds months too. */
  from: string | null;
  to: string | null;
  /** Shown by year or quarter where figures are published by month or quarter; null for each series' own. */
  freq?: Freq | null;
}

export interface Display {
  /** In the order asked for, all in one unit and one multiplier; observations after the transform and the cut, oldest first. */
  series: DisplayedSeries[];
  /** Of all that is shown, after the transform. */
  measure: DisplayMeasure;
  transform: Transform | null;
  /** What was done to the published figures, a sentence for each step. */
  words: LocalText[];
  /** Keys of other series that went in: people, product, a total, the other partner. */
  inputs: string[];
  leftOut: LeftOut[];
}

const NO_MEASURE: DisplayMeasure = { unit: { en: "" }, unitCode: "", unitMult: 0, decimals: 0 };

/** The display, or what is wrong with the request; series that it cannot be had for are left out with their reason. */
export async function readDisplay(scope: Scope, request: DisplayRequest): Promise<Result<Display>> {
  const cut = readCut(request);
  if (!cut.ok) return cut;
  const transform = request.transform === null ? ok(null) : parseTransform(request.transform);
  if (!transform.ok) return transform;
  const freq = request.freq ?? null;
  const { found, missing } = await findSeries(scope, request.keys, freq);
  const made = await displaySeries(scope, found, { transform: transform.value, freq });
  const { series, leftOut } = onOneScale(made.series);
  return ok({
    series: series.map((each) => cutSeries(each, cut.value)),
    measure: series[0] ? { ...series[0].measure, decimals: Math.min(...series.map((each) => each.measure.decimals)) } : NO_MEASURE,
    transform: transform.value,
    words: series[0]?.words ?? [],
    inputs: [...new Set(series.flatMap((each) => each.inputs))],
    leftOut: [...missing, ...made.leftOut, ...leftOut],
  });
}

/** Which series a key stands for: the one published at that frequency, else its own, to be joined. */
async function findSeries(scope: Scope, keys: readonly string[], freq: Freq | null): Promise<{ found: Series[]; missing: LeftOut[] }> {
  const parsed = [...new Set(keys)].map((key) => ({ key, parts: parseSeriesKey(key) }));
  const alternatives = parsed.map(({ key, parts }) => (parts.ok && freq !== null ? [formatSeriesKey({ ...parts.value, freq }), key] : [key]));
  const held = new Map((await getManySeries(scope, alternatives.flat())).map((each) => [each.key, each]));
  const chosen = alternatives.map((each) => each.find((key) => held.has(key)));
  const missing = parsed.flatMap(({ key, parts }, index) => (chosen[index] === undefined ? [{ key, problem: parts.ok ? problem("not-found", { what: key }) : parts.problem }] : []));
  const found = [...new Set(chosen)].flatMap((key) => (key === undefined ? [] : [held.get(key)!]));
  return { found, missing };
}

/** Millions beside thousands of the same unit are taken to the multiplier of the first, exactly; another unit has no place here. */
function onOneScale(series: readonly DisplayedSeries[]): Pick<Display, "series" | "leftOut"> {
  const [first] = series;
  const isFit = ({ measure }: DisplayedSeries) => measure.unitCode === first!.measure.unitCode && measure.unit.en === first!.measure.unit.en;
  const apart = series.filter((each) => !isFit(each));
  return {
    series: series.filter(isFit).map((each) => rescaled(each, first!.unitMult)),
    leftOut: apart.map((each) => ({ key: each.key, problem: problem("unit-differs", { first: first!.indicator, second: each.indicator }) })),
  };
}

function rescaled(series: DisplayedSeries, unitMult: number): DisplayedSeries {
  if (series.unitMult === unitMult) return series;
  const observations = series.observations.map((each) => ({ ...each, value: each.value === null ? null : shift(each.value, series.unitMult - unitMult) }));
  return { ...series, observations, unitMult, measure: { ...series.measure, unitMult } };
}
