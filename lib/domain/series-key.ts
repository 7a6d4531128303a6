/** A series key is `INDICATOR.REFAREA.COUNTERPART.FREQ`, and a text is either exactly that or refused. */
import { isFreq, type Freq } from "./period";
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

export interface SeriesKey {
  indicator: string;
  refArea: string;
  counterpart: string;
  freq: Freq;
}

/** The counterpart of a series that has none. */
export const NO_COUNTERPART = "_Z";

/** Bounds keep a key fit for an address and a database index. */
const INDICATOR_LENGTH_MAX = 80;
const AREA_LENGTH_MAX = 20;
const CODE = /^[A-Z0-9_]+$/;

/** Whether the text can be the code of an indicator. */
export function isIndicatorCode(text: string): boolean {
  return text.length <= INDICATOR_LENGTH_MAX && CODE.test(text);
}

/** Whether the text can be the code of an area or of no counterpart (`_Z`). */
export function isAreaCode(text: string): boolean {
  return text.length <= AREA_LENGTH_MAX && CODE.test(text);
}

/** The four parts of a key, or which part is wrong and why. */
export function parseSeriesKey(text: string): Result<SeriesKey> {
  const shown = text.slice(0, 120);
  const parts = text.split(".");
  const [indicator, refArea, counterpart, freq] = parts;
  if (parts.length !== 4 || indicator === undefined || refArea === undefined || counterpart === undefined || freq === undefined) {
    return fail(problem("series-key-parts", { text: shown, count: parts.length }));
  }
  if (!parts.every((part) => CODE.test(part)) && parts.every((part) => CODE.test(part.toUpperCase()))) {
    return fail(problem("series-key-case", { text: shown, upper: shown.toUpperCase() }));
  }
  if (!isIndicatorCode(indicator)) return fail(problem("series-key-part", { text: shown, part: indicator.slice(0, 40), place: 1 }));
  if (!isAreaCode(refArea)) return fail(problem("series-key-part", { text: shown, part: refArea.slice(0, 40), place: 2 }));
  if (!isAreaCode(counterpart)) return fail(problem("series-key-part", { text: shown, part: counterpart.slice(0, 40), place: 3 }));
  if (refArea === NO_COUNTERPART) return fail(problem("series-key-part", { text: shown, part: refArea, place: 2 }));
  if (!isFreq(freq)) return fail(problem("series-key-freq", { text: shown, freq: freq.slice(0, 20) }));
  return ok({ indicator, refArea, counterpart, freq });
}

/** The key as text. Parts are taken as they are: they come from parseSeriesKey or from the database. */
export function formatSeriesKey(parts: SeriesKey): string {
  return `${parts.indicator}.${parts.refArea}.${parts.counterpart}.${parts.freq}`;
}
