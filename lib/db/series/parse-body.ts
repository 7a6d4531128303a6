/** The observations in a ready-made body are read back as the decimal strings they are, never through a float. */
import "server-only";
import type { Observation, ObsStatus } from "@/lib/domain/observation";

// In exactly the form in which body-text writes it.
const OBSERVATION = /\["([^"]+)",(null|-?[\d.]+),"(\w)"\]/g;

/** Observations of a body, oldest first. */
export function parseObservations(body: string): Observation[] {
  const list = body.slice(body.indexOf('"observations":['));
  return Array.from(list.matchAll(OBSERVATION), ([, period, value, status]) => ({
    period: period!,
    value: value === "null" ? null : value!,
    status: status as ObsStatus,
  }));
}

/** What stands before the observations, as an object. */
export function parseHead<T>(body: string): T {
  const end = body.indexOf(',"observations":[');
  return JSON.parse(`${body.slice(0, end)}}`) as T;
}
