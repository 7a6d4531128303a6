/** The figures of a series: ready-made where the whole is asked for, cut or computed exactly where a part or a transform is. */
import "server-only";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods, type Freq, parsePeriod, type Period } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { parseTransform, type Transform, transformObservations } from "@/lib/domain/transform";
import type { Scope } from "@/lib/reading/scope";
import { getSeries, type Series } from "@/lib/reading/series/get-series";

export interface Part {
  from?: string;
  to?: string;
  transform?: string;
}

export interface SeriesPart {
  series: Series;
  transform: string | undefined;
  observations: Observation[];
}

/** The periods of a series from one to another, both included, after the transform, which also sees what lies before them. */
export async function readSeriesPart(scope: Scope, key: string, part: Part): Promise<Result<SeriesPart>> {
  const found = await getSeries(scope, key);
  if (!found.ok) return found;
  const { freq } = found.value;
  const bounds = readBounds(part, freq);
  if (!bounds.ok) return bounds;
  const transformed = applyTransform(found.value, part.transform);
  if (!transformed.ok) return transformed;
  const { from, to } = bounds.value;
  const observations = transformed.value.observations.filter(
    ({ period }) => (from === undefined || comparePeriods(period, from) >= 0) && (to === undefined || comparePeriods(period, to) <= 0),
  );
  return ok({ series: transformed.value, transform: part.transform, observations });
}

function readBounds({ from, to }: Part, freq: Freq): Result<{ from?: Period; to?: Period }> {
  const errors = Object.entries({ from, to }).flatMap(([path, text]) => {
    const period = text === undefined ? undefined : parsePeriod(text, freq);
    return period && !period.ok ? [{ path, message: period.problem.message }] : [];
  });
  if (errors.length > 0) return fail(problem("invalid-input", {}, { errors }));
  if (from !== undefined && to !== undefined && comparePeriods(from, to) > 0) return fail(problem("period-range-order", { from, to }));
  return ok({ from, to });
}

function applyTransform(series: Series, text: string | undefined): Result<Series> {
  if (text === undefined) return ok(series);
  const transform = parseTransform(text, series.freq);
  if (!transform.ok) return transform;
  const observations = transformObservations(series.observations, series.freq, transform.value);
  return observations.ok ? ok({ ...series, ...unitOf(transform.value, series), observations: observations.value }) : observations;
}

/** A change in per cent has another unit than what changed, and no multiplier. */
function unitOf(transform: Transform, { unit, unitMult, decimals }: Series): Pick<Series, "unit" | "unitMult" | "decimals"> {
  if (transform.kind === "yoy") return { unit: "per cent, change on the same period of the year before", unitMult: 0, decimals: 1 };
  if (transform.kind === "index") return { unit: `index, ${transform.base} = 100`, unitMult: 0, decimals: 1 };
  return { unit, unitMult, decimals };
}
