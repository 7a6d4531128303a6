/** A part of one series, or what a transform makes of it, is asked for in the series' own terms, and refused at the parameter that is wrong. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { FREQS, parsePeriod } from "@/lib/domain/period";
import { type Problem, problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { parseSeriesKey } from "@/lib/domain/series-key";
import type { DisplayedSeries } from "@/lib/reading/display/display-series";
import { readDisplay } from "@/lib/reading/display/read-display";
import type { Scope } from "@/lib/reading/scope";
import { exact } from "../json-text";

export const transformParameter = z.string().max(120).optional().openapi({
  description: [
    "`yoy`: change on the same period of the year before, in per cent; `index:PERIOD`: that period is 100 (both rounded to 4 decimals, halves away from zero);",
    "`diff`: the value less that of the period before; `mean:N`: the average of N periods, each with those before it (8 significant digits);",
    "`share:AREA`: per cent of the same indicator with AREA as counterpart or, without one or where nothing is known of that, as reference area (4 decimals);",
    "`less:AREA`: less the same with AREA in place of the party from outside the region; both take the key of a series too, of the same unit and of the same guard group;",
    "`per_capita`: in units, not multiples of them, divided by the POPULATION of the reference area in that year; `per_gdp`: per cent of its GDP_USD (both 8 significant digits).",
    "The other series are named in `inputs`.",
  ].join(" "),
  example: "yoy",
});

export const freqParameter = z.enum(FREQS, "A frequency is A, Q, M or D.").optional().openapi({
  description: "Where figures are published by month or quarter only: by quarter or year, as the indicator says (sum, mean or end). An incomplete period has no value.",
});

export const PART_PARAMETERS = {
  from: z.string().max(40).optional().openapi({ description: "The first period, of the frequency that is shown.", example: "2015" }),
  to: z.string().max(40).optional().openapi({ description: "The last period.", example: "2024" }),
  freq: freqParameter,
  transform: transformParameter,
};

export type Part = { [Name in keyof typeof PART_PARAMETERS]?: z.output<(typeof PART_PARAMETERS)[Name]> };

export const isPart = ({ from, to, freq, transform }: Part): boolean => (from ?? to ?? freq ?? transform) !== undefined;

/** The periods of a series from one to another, both included, after the transform, which also sees what lies before them. */
export async function readPart(scope: Scope, key: string, { from, to, freq, transform }: Part): Promise<Result<DisplayedSeries>> {
  const parsed = parseSeriesKey(key);
  if (!parsed.ok) return parsed;
  const errors = Object.entries({ from, to }).flatMap(([path, text]) => {
    const period = text === undefined ? undefined : parsePeriod(text, freq ?? parsed.value.freq);
    return period && !period.ok ? [{ path, message: period.problem.message }] : [];
  });
  if (errors.length > 0) return fail(problem("invalid-input", {}, { errors }));
  const display = await readDisplay(scope, { keys: [key], from: from ?? null, to: to ?? null, freq, transform: transform ?? null });
  if (!display.ok) return display;
  const [series] = display.value.series;
  return series ? ok(series) : fail(atParameter(display.value.leftOut[0]!.problem));
}

/** Why a series cannot be shown as asked for is a fault of the parameter that asks; `key` names it among several. */
export function atParameter(reason: Problem, key?: string): Problem {
  if (reason.code === "not-found" || reason.code === "invalid-input" || reason.code.startsWith("series-key")) return reason;
  const path = reason.code.startsWith("aggregation") ? "freq" : "transform";
  return problem("invalid-input", {}, { errors: [{ path, message: key === undefined ? reason.message : `${key}: ${reason.message}` }] });
}

/** A displayed series in the form in which any series is answered. */
export function seriesPart({ key, indicator, refArea, counterpart, freq, unit, unitMult, decimals, source, licence, updatedAt, ...shown }: DisplayedSeries, asOf: string | null, transform: string | undefined) {
  const { inputs, incomplete, observations } = shown;
  return {
    key, indicator, refArea, counterpart, freq, unit, unitMult, decimals, source, licence, updatedAt, asOf, transform,
    dividedBy: transform !== undefined && DIVISIONS.test(transform) ? inputs[0] : undefined,
    inputs: inputs.length > 0 ? inputs : undefined,
    incomplete: incomplete.length > 0 ? incomplete : undefined,
    observations: observations.map(({ period, value, status }) => [period, exact(value), status]),
  };
}

const DIVISIONS = /^(share|per_capita|per_gdp)/;
