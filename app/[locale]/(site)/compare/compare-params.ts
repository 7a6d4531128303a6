/** What a reader can set on a comparison is read from its address, and written back in one order: one comparison has one address. */
import type { AddressParams } from "@/lib/i18n/address";
import { allOf, firstOf } from "../read-params";
import type { SearchParams } from "../request-scope";
import { readScatterParams, type ScatterParams, scatterQuery } from "./scatter-params";

/** Ways to look at the same series, and two indicators across the region. */
export const COMPARE_VIEWS = ["time", "multiples", "table", "scatter"] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

export interface CompareParams {
  /** In the order in which they were chosen. */
  keys: string[];
  /** Keys beyond those that can be told apart. */
  keysLeftOut: number;
  view: CompareView;
  /** As an address names it; what cannot be had is shown as published. */
  transform: string | null;
  /** Years. */
  from: string | null;
  to: string | null;
  scale: "linear" | "log";
  /** Words by which a series to be added is looked for. */
  add: string | null;
  scatter: ScatterParams;
}

/** More lines than these cannot be told apart. */
const KEYS_MAX = 8;
const WORDS_LENGTH_MAX = 200;
const YEAR = /^[12]\d{3}$/;
const TRANSFORM = /^[a-z_]{3,12}(:[A-Z0-9_.-]{1,110})?$/;

export function readCompareParams(params: SearchParams): CompareParams {
  const matching = (name: string, pattern: RegExp) => {
    const value = firstOf(params, name);
    return value !== null && pattern.test(value) ? value : null;
  };
  const keys = allOf(params, "s");
  return {
    keys: keys.slice(0, KEYS_MAX),
    keysLeftOut: Math.max(0, keys.length - KEYS_MAX),
    view: COMPARE_VIEWS.find((each) => each === firstOf(params, "view")) ?? "time",
    transform: matching("transform", TRANSFORM),
    from: matching("from", YEAR),
    to: matching("to", YEAR),
    scale: firstOf(params, "scale") === "log" ? "log" : "linear",
    add: firstOf(params, "add")?.trim().slice(0, WORDS_LENGTH_MAX) || null,
    scatter: readScatterParams(params),
  };
}

/** The parameters of the same view; defaults are left out. */
export function compareQuery(asked: CompareParams): AddressParams {
  const { keys, view, transform, from, to, scale, add, scatter } = asked;
  return {
    s: keys,
    view: view === "time" ? null : view,
    transform, from, to,
    scale: scale === "log" ? "log" : null,
    ...scatterQuery(scatter, view === "scatter"),
    add,
  };
}

/** Whether anything is chosen to be seen. */
export const isStart = ({ keys, view }: CompareParams): boolean => keys.length === 0 && view !== "scatter";

/** Whether another series still has a place. */
export const hasRoom = ({ keys }: CompareParams): boolean => keys.length < KEYS_MAX;
