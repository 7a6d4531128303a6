/** All that a comparison across the region shows is read once, from one publication. */
import { cache } from "react";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { type Area, listAreas } from "@/lib/reading/area/list-areas";
import { type AxisChoice, listAxes } from "@/lib/reading/compare/list-axes";
import { type AxisRequest, readScatter, type Scatter, shownPeriod } from "@/lib/reading/compare/read-scatter";
import { getIndicator, type Indicator } from "@/lib/reading/indicator/get-indicator";
import type { Scope } from "@/lib/reading/scope";
import type { AxisParams, ScatterParams } from "./scatter-params";

export interface ScatterView {
  scatter: Scatter;
  /** The period that is shown; null where no year has enough states. */
  period: string | null;
  areas: Area[];
  /** The states of the region. */
  states: Area[];
  choices: AxisChoice[];
  indicators: ReadonlyMap<string, Indicator>;
}

const AREAS_MAX = 1000;

export function loadScatter({ at }: Scope, { x, y, year }: ScatterParams): Promise<ScatterView> {
  return readOnce(at, JSON.stringify({ x, y, year }));
}

/** The head of the page and its body ask for the same; what they ask with is told apart by its text. */
const readOnce = cache(async (at: number, params: string): Promise<ScatterView> => {
  const [scope, { x, y, year }] = [{ at }, JSON.parse(params) as ScatterParams];
  const [{ data: areas }, choices, indicators] = await Promise.all([listAreas(scope, { limit: AREAS_MAX }), listAxes(scope), Promise.all([x, y].map((axis) => getIndicator(scope, requestOf(axis).indicator)))]);
  const states = areas.filter(({ lac }) => lac);
  const scatter = await readScatter(scope, { x: requestOf(x), y: requestOf(y), areas: states.map(({ code }) => code) });
  return { scatter, period: shownPeriod(scatter, year), areas, states, choices, indicators: new Map(indicators.flatMap((each) => (each.ok ? [[each.value.code, each.value]] : []))) };
});

function requestOf({ of, transform }: AxisParams): AxisRequest {
  const [indicator = "", counterpart = NO_COUNTERPART] = of.split(".");
  return { indicator, counterpart, transform };
}
