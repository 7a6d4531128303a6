/** Published series become what is shown of them, however many they are; what cannot be shown says why. */
import "server-only";
import type { Freq, Period } from "@/lib/domain/period";
import type { Problem } from "@/lib/domain/problem";
import { ok, type Result } from "@/lib/domain/result";
import type { LocalText } from "@/lib/domain/text";
import { isAgainst, type Transform, transformAgainst, transformOverTime } from "@/lib/domain/transform";
import { areaNames } from "../area/list-areas";
import type { Scope } from "../scope";
import type { Series } from "../series/get-series";
import { type FactsByCode, indicatorFacts } from "./indicator-facts";
import { type Joined, joinPeriods } from "./join-periods";
import { type DisplayMeasure, measureAfter, unitInFull, wordsOf } from "./measure";
import { findOthers, type OtherSeries } from "./other-series";

/** `key` is that of the published series; `freq`, `unit` (in English, in full), `unitMult` and `decimals` are of what is shown. */
export interface DisplayedSeries extends Series {
  measure: DisplayMeasure;
  /** The other series that went in. */
  inputs: string[];
  /** The frequency of the published figures, where they were joined into longer periods. */
  joinedFrom: Freq | null;
  /** Periods without a figure because a part of them has none. */
  incomplete: Period[];
  words: LocalText[];
}

export interface LeftOut {
  key: string;
  problem: Problem;
}

export interface Displayed {
  series: DisplayedSeries[];
  leftOut: LeftOut[];
}

/** What is done to the figures: nothing where both are null. */
export interface Treatment {
  transform: Transform | null;
  freq: Freq | null;
}

/** The series in the order given. */
export async function displaySeries(scope: Scope, series: readonly Series[], treatment: Treatment): Promise<Displayed> {
  const { transform, freq } = treatment;
  const facts = await indicatorFacts(scope, series.map((each) => each.indicator));
  const joined = series.map((each) => ({ key: each.key, result: joinPeriods(each, freq, facts) }));
  const sound = joined.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const against = transform !== null && isAgainst(transform);
  const others = against ? await findOthers(scope, sound, transform, facts) : [];
  const names = against ? await areaNames(scope) : new Map<string, LocalText>();
  const area = (code: string) => names.get(code) ?? { en: code };
  const made = new Map(sound.map((each, index) => [each.key, apply(each, transform, others[index] ?? null, { facts, area })]));
  const leftOut = joined.flatMap(({ key, result }) => {
    const ended = result.ok ? made.get(key)! : result;
    return ended.ok ? [] : [{ key, problem: ended.problem }];
  });
  return { series: [...made.values()].flatMap((each) => (each.ok ? [each.value] : [])), leftOut };
}

interface Names {
  facts: FactsByCode;
  area: (code: string) => LocalText;
}

function apply(series: Joined, transform: Transform | null, found: Result<OtherSeries> | null, { facts, area }: Names): Result<DisplayedSeries> {
  if (found?.ok === false) return found;
  const other = found?.value ?? null;
  const observations = transformed(series, transform, other);
  if (!observations.ok) return observations;
  const { joined, ...head } = series;
  const fact = facts.get(series.indicator);
  const before = { unit: fact?.unit ?? { en: series.unit }, unitCode: fact?.unitCode ?? "", unitMult: series.unitMult, decimals: series.decimals };
  const measure = measureAfter(transform, before, observations.value);
  const { unitMult, decimals } = measure;
  const shown = { unit: unitInFull(transform, measure, other), unitMult, decimals, observations: observations.value };
  return ok({ ...head, ...shown, measure, inputs: other ? [other.series.key] : [], joinedFrom: joined?.from ?? null, words: wordsOf(transform, series, other, area) });
}

function transformed(series: Joined, transform: Transform | null, other: OtherSeries | null): Result<Series["observations"]> {
  if (transform === null) return ok(series.observations);
  if (!isAgainst(transform)) return transformOverTime(series.observations, series.freq, transform);
  const { observations, unitMult } = other!.series;
  return ok(transformAgainst(series.observations, transform, { observations, shift: series.unitMult - unitMult }));
}
