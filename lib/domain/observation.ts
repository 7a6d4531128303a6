/** An observation is a value at a period with an SDMX status that never contradicts it. */
import type { Period } from "./period";
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

/**
 * SDMX code list CL_OBS_STATUS, version 2.2, all twenty codes with their English names
 * (registry.sdmx.org, agency SDMX).
 */
export const OBS_STATUS_NAMES = {
  A: "Normal value",
  B: "Time series break",
  D: "Definition differs",
  E: "Estimated value",
  F: "Forecast value",
  G: "Experimental value",
  H: "Missing value; holiday or weekend",
  I: "Imputed value",
  J: "Derogation",
  K: "Data included in another category",
  L: "Missing value; data exist but were not collected",
  M: "Missing value; data cannot exist",
  N: "Not significant",
  O: "Missing value",
  P: "Provisional value",
  Q: "Missing value; suppressed",
  S: "Strike and other special events",
  U: "Low reliability",
  V: "Unvalidated value",
  W: "Includes data from another category",
} as const;

export type ObsStatus = keyof typeof OBS_STATUS_NAMES;
export const OBS_STATUSES = Object.keys(OBS_STATUS_NAMES) as ObsStatus[];

export interface Observation {
  period: Period;
  /** A canonical decimal, or null where there is none. */
  value: string | null;
  status: ObsStatus;
}

/** The status of a value about which nothing else is said. */
export const NORMAL_STATUS: ObsStatus = "A";
/** The status of a missing value about which nothing else is said (contract.md: "`M` missing"). */
export const MISSING_STATUS: ObsStatus = "M";

/** The codes whose name says that the value is missing: with one of these there is no value. */
const MISSING = new Set<ObsStatus>(["H", "L", "M", "O", "Q"]);

/**
 * The codes with which a value may stand or be left out. `N` because a source may print the figure and
 * call it not significant, or print only a mark for "less than half the unit"; `S` because a strike may
 * distort a figure or prevent it. The database holds the same list (observation_value_or_status).
 */
const EITHER = new Set<ObsStatus>(["N", "S"]);

/** Whether the text is one of SDMX's status letters. */
export function isObsStatus(text: string): text is ObsStatus {
  return Object.hasOwn(OBS_STATUS_NAMES, text);
}

/** Whether the status says by itself that there is no value. */
export function isMissingStatus(status: ObsStatus): boolean {
  return MISSING.has(status);
}

/** Whether an observation of this status may be without a value. */
export function mayLackValue(status: ObsStatus): boolean {
  return MISSING.has(status) || EITHER.has(status);
}

/** The status letter in `text`, whatever its case and the blanks around it; unknown letters are refused. */
export function parseObsStatus(text: string): Result<ObsStatus> {
  const letter = text.trim().toUpperCase();
  return isObsStatus(letter) ? ok(letter) : fail(problem("status-unknown", { text: text.slice(0, 20) }));
}

/** The status a value has when its author names none. */
export function defaultStatus(value: string | null): ObsStatus {
  return value === null ? MISSING_STATUS : NORMAL_STATUS;
}

/** The status, once it is sure that value and status do not contradict each other. */
export function agreeStatus(value: string | null, status: ObsStatus): Result<ObsStatus> {
  if (value === null && !mayLackValue(status)) return fail(problem("status-needs-value", { status }));
  if (value !== null && isMissingStatus(status)) return fail(problem("status-forbids-value", { status, value }));
  return ok(status);
}
