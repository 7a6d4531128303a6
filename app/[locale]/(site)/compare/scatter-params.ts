/** Two indicators across the region are named in the address by indicator, partner, what is done to them, and year. */
import type { AddressParams } from "@/lib/i18n/address";
import { firstOf } from "../read-params";
import type { SearchParams } from "../request-scope";

/** What may be done to an axis: one figure against another of the same state. */
export const AXIS_TRANSFORMS = ["share:WLD", "per_capita", "per_gdp"] as const;
export type AxisTransform = (typeof AXIS_TRANSFORMS)[number];

export interface AxisParams {
  /** `INDICATOR` or `INDICATOR.COUNTERPART`. */
  of: string;
  transform: AxisTransform | null;
  scale: "linear" | "log";
}

export interface ScatterParams {
  x: AxisParams;
  y: AxisParams;
  /** Null for the newest. */
  year: string | null;
}

const YEAR = /^[12]\d{3}$/;
const AXIS = /^[A-Z0-9_]{1,80}(\.[A-Z0-9_]{1,20})?$/;

/** Where nothing is asked: what a country earns, and how much of what it sells goes to China. */
export const SCATTER_START: ScatterParams = {
  x: { of: "GDP_PC_CONST_USD", transform: null, scale: "log" },
  y: { of: "IMTS_EXPORTS.CHN", transform: "share:WLD", scale: "linear" },
  year: null,
};

export function readScatterParams(params: SearchParams): ScatterParams {
  const year = firstOf(params, "year");
  if (firstOf(params, "x") === null && firstOf(params, "y") === null) return { ...SCATTER_START, year: yearOf(year) };
  const axis = (name: "x" | "y"): AxisParams => {
    const of = firstOf(params, name);
    return {
      of: of !== null && AXIS.test(of) ? of : SCATTER_START[name].of,
      transform: AXIS_TRANSFORMS.find((each) => each === firstOf(params, `${name}as`)) ?? null,
      scale: firstOf(params, `${name}scale`) === "log" ? "log" : "linear",
    };
  };
  return { x: axis("x"), y: axis("y"), year: yearOf(year) };
}

const yearOf = (text: string | null) => (text !== null && YEAR.test(text) ? text : null);

/** Left out where the scatter is not looked at, and where it is the one that is shown unasked. */
export function scatterQuery({ x, y, year }: ScatterParams, isShown: boolean): AddressParams {
  if (!isShown) return {};
  if (isSame(x, SCATTER_START.x) && isSame(y, SCATTER_START.y)) return { year };
  const log = ({ scale }: AxisParams) => (scale === "log" ? "log" : null);
  return { x: x.of, xas: x.transform, xscale: log(x), y: y.of, yas: y.transform, yscale: log(y), year };
}

const isSame = (one: AxisParams, other: AxisParams) => one.of === other.of && one.transform === other.transform && one.scale === other.scale;
