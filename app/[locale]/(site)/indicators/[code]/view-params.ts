/** What a reader can set on an indicator's page is read from its address, and written back into its links. */
import type { AddressParams } from "@/lib/i18n/address";
import { type AskedMark, readMark } from "@/components/site/chart/mark-choice";
import { allOf, firstOf } from "../../read-params";
import type { SearchParams } from "../../request-scope";
import type { Asked } from "@/lib/reading/indicator/choose-series";

/** Ways to look at one selection; a map and a ranking are of the states of the region. */
export const VIEWS = ["chart", "multiples", "mirror", "table", "map", "ranking"] as const;
export type View = (typeof VIEWS)[number];

export const isRegional = (view: View) => view === "map" || view === "ranking";

export interface ViewParams extends Asked {
  /** Years. */
  from: string | null;
  to: string | null;
  /** As an address names it; what cannot be had is shown as published. */
  transform: string | null;
  view: View;
  /** The period of the map and of the ranking; null for the newest. */
  year: string | null;
  scale: "linear" | "log";
  /** How the figures of the chart are drawn, where they may be drawn so. */
  mark: AskedMark;
  /** Whether small charts share their scale, or have each its own. */
  scales: "shared" | "own";
  /** The series whose history is told. */
  historyKey: string | null;
  /** The period whose figures are traced to their ground. */
  period: string | null;
  /** An earlier publication to lay behind the lines. */
  base: number | null;
}

const PERIOD = /^[12]\d{3}(-[A-Z0-9-]{2,5})?$/;
const YEAR = /^[12]\d{3}$/;
const TRANSFORM = /^[a-z_]{3,12}(:[A-Z0-9_.-]{1,110})?$/;
const NUMBER = /^[1-9]\d{0,8}$/;

export function readViewParams(params: SearchParams): ViewParams {
  const matching = (name: string, pattern: RegExp) => {
    const value = firstOf(params, name);
    return value !== null && pattern.test(value) ? value : null;
  };
  const base = matching("base", NUMBER);
  const view = VIEWS.find((each) => each === firstOf(params, "view")) ?? "chart";
  return {
    areas: allOf(params, "area"),
    counterparts: allOf(params, "counterpart"),
    freq: firstOf(params, "freq"),
    from: matching("from", YEAR),
    to: matching("to", YEAR),
    // Two reports are held against each other as they are.
    transform: view === "mirror" ? null : matching("transform", TRANSFORM),
    view,
    year: matching("year", PERIOD),
    scale: firstOf(params, "scale") === "log" ? "log" : "linear",
    mark: readMark(firstOf(params, "mark")),
    scales: firstOf(params, "scales") === "own" ? "own" : "shared",
    historyKey: firstOf(params, "s"),
    period: firstOf(params, "at"),
    base: base === null ? null : Number(base),
  };
}

/** The parameters of the same view; defaults are left out, so that one view has one address. */
export function viewQuery(view: ViewParams): AddressParams {
  return {
    area: view.areas,
    counterpart: view.counterparts,
    freq: view.freq,
    from: view.from,
    to: view.to,
    transform: view.transform,
    view: view.view === "chart" ? null : view.view,
    year: view.year,
    scale: view.scale === "log" ? "log" : null,
    mark: view.mark === "line" ? null : view.mark,
    scales: view.scales === "own" ? "own" : null,
    s: view.historyKey,
    at: view.period,
    base: view.base,
  };
}
