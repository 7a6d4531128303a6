/** The figures of a series: ready-made where the whole is asked for, cut or computed exactly where a part or a transform is. */
import "server-only";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods, type Freq, parsePeriod, type Period } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { exponentOf } from "@/lib/domain/decimal";
import { isDivision, parseTransform, type Transform, transformObservations } from "@/lib/domain/transform";
import type { Scope } from "@/lib/reading/scope";
import { getDivisor } from "@/lib/reading/series/get-divisor";
import { getSeries, type Series } from "@/lib/reading/series/get-series";

export interface Part {
  from?: string;
  to?: string;
  transform?: string;
}

export interface SeriesPart {
  series: Series;
  transform: string | undefined;
  /** The key of the series that the figures were divided by. */
  dividedBy: string | undefined;
  observations: Observation[];
}

/** The periods of a series from one to another, both included, after the transform, which also sees what lies before them. */
export async function readSeriesPart(scope: Scope, key: string, part: Part): Promise<Result<SeriesPart>> {
  const found = await getSeries(scope, key);
  if (!found.ok) return found;
  const { freq } = found.value;
  const bounds = readBounds(part, freq);
  if (!bounds.ok) return bounds;
  const transformed = await applyTransform(scope, found.value, part.transform);
  if (!transformed.ok) return transformed;
  const { series, dividedBy } = transformed.value;
  const { from, to } = bounds.value;
  const observations = series.observations.filter(
    ({ period }) => (from === undefined || comparePeriods(period, from) >= 0) && (to === undefined || comparePeriods(period, to) <= 0),
  );
  return ok({ series, transform: part.transform, dividedBy, observations });
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

async function applyTransform(scope: Scope, series: Series, text: string | undefined): Promise<Result<{ series: Series; dividedBy?: string }>> {
  if (text === undefined) return ok({ series });
  const transform = parseTransform(text, series.freq);
  if (!transform.ok) return transform;
  const divisor = isDivision(transform.value) ? await getDivisor(scope, series, transform.value) : undefined;
  if (divisor?.ok === false) return divisor;
  const by = divisor && { observations: divisor.value.observations, shift: series.unitMult - divisor.value.unitMult };
  const observations = transformObservations(series.observations, series.freq, transform.value, by);
  if (!observations.ok) return observations;
  const made = { ...series, observations: observations.value };
  const dividedBy = divisor?.value.key;
  return ok({ series: { ...made, ...unitOf(transform.value, made, dividedBy) }, dividedBy });
}

/** A change in per cent has another unit than what changed, and no multiplier. */
function unitOf(transform: Transform, made: Series, dividedBy: string | undefined): Pick<Series, "unit" | "unitMult" | "decimals"> {
  const { unit, unitMult, decimals } = made;
  switch (transform.kind) {
    case "yoy":
      return { unit: "per cent, change on the same period of the year before", unitMult: 0, decimals: 1 };
    case "index":
      return { unit: `index, ${transform.base} = 100`, unitMult: 0, decimals: 1 };
    case "share":
      return { unit: `per cent of ${dividedBy}`, unitMult: 0, decimals: 1 };
    case "per_capita":
      return { unit: `${unit} per person`, unitMult: 0, decimals: decimalsFor(made.observations) };
    case "diff":
      return { unit, unitMult, decimals };
  }
}

/** As many as show four digits of the largest figure: 3 for 0.1234, none for 1234. */
function decimalsFor(observations: readonly Observation[]): number {
  const exponents = observations.flatMap(({ value }) => (value === null ? [] : [exponentOf(value)]));
  return exponents.length === 0 ? 0 : Math.min(Math.max(3 - Math.max(...exponents), 0), 12);
}
