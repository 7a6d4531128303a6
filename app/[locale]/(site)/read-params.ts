/** Parameters of an address are read as texts, however often they were given. */
import type { SearchParams } from "./request-scope";

/** All values of the parameter, without empty ones and repetitions. */
export function allOf(params: SearchParams, name: string): string[] {
  const given = params[name];
  const values = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return [...new Set(values.filter((value) => value !== ""))];
}

/** The first value, or null. */
export function firstOf(params: SearchParams, name: string): string | null {
  return allOf(params, name)[0] ?? null;
}
