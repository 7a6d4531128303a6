/** All that a comparison across the region shows is read once, from one publication. */
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

export async function loadScatter(scope: Scope, { x, y, year }: ScatterParams): Promise<ScatterView> {
  const [{ data: areas }, choices, indicators] = await Promise.all([listAreas(scope, { limit: AREAS_MAX }), listAxes(scope), Promise.all([x, y].map((axis) => getIndicator(scope, requestOf(axis).indicator)))]);
  const states = areas.filter(({ lac }) => lac);
  const scatter = await readScatter(scope, { x: requestOf(x), y: requestOf(y), areas: states.map(({ code }) => code) });
  return { scatter, period: shownPeriod(scatter, year), areas, states, choices, indicators: new Map(indicators.flatMap((each) => (each.ok ? [[each.value.code, each.value]] : []))) };
}

function requestOf({ of, transform }: AxisParams): AxisRequest {
  const [indicator = "", counterpart = NO_COUNTERPART] = of.split(".");
  return { indicator, counterpart, transform };
}
