/** Of all series of an indicator a page shows those asked for, or those that tell most. */
import "server-only";
import { compareDecimals } from "@/lib/domain/decimal";
import { NO_COUNTERPART } from "@/lib/domain/series-key";

/** What is known of a series before it is read. */
export interface Candidate {
  key: string;
  refArea: string;
  counterpart: string;
  freq: string;
  observations: number;
  lastValue: string | null;
}

export interface Asked {
  areas: readonly string[];
  counterparts: readonly string[];
  freq: string | null;
}

export interface Choice {
  freq: string;
  areas: string[];
  counterparts: string[];
  /** Keys in the order of areas, then counterparts; at most as many as are asked for. */
  keys: string[];
  /** How many more were asked for than are shown. */
  leftOut: number;
}

/** More lines than this cannot be told apart. */
export const SERIES_SHOWN_MAX = 8;
/** Side by side there is room for every state of the region, and for the powers beside them. */
export const FACETS_SHOWN_MAX = 36;

const TELLING = ["CHN", "USA", "EUU", "LCN", "BRA"];
const PARTNERS = ["CHN", "USA", "EUU"];
const FREQS_BY_CALM = ["A", "Q", "M", "D"];
const DEFAULTS_MAX = 5;

/** The choice for a page; areas and partners that do not exist are not asked for. */
export function chooseSeries(all: readonly Candidate[], asked: Asked, max = SERIES_SHOWN_MAX): Choice {
  const freqs = new Set(all.map((each) => each.freq));
  const freq = asked.freq !== null && freqs.has(asked.freq) ? asked.freq : (FREQS_BY_CALM.find((each) => freqs.has(each)) ?? "A");
  const held = all.filter((each) => each.freq === freq && each.observations > 0);
  const known = (codes: readonly string[], part: "refArea" | "counterpart") => codes.filter((code) => held.some((each) => each[part] === code));
  const given = { areas: known(asked.areas, "refArea"), counterparts: known(asked.counterparts, "counterpart") };
  const { areas, counterparts } = complete(held, given);
  const keys = areas.flatMap((area) => counterparts.flatMap((partner) => held.filter((each) => each.refArea === area && each.counterpart === partner).map((each) => each.key)));
  return { freq, areas, counterparts, keys: keys.slice(0, max), leftOut: Math.max(0, keys.length - max) };
}

interface Parts {
  areas: string[];
  counterparts: string[];
}

function complete(held: readonly Candidate[], given: Parts): Parts {
  if (given.areas.length > 0) {
    return { areas: given.areas, counterparts: given.counterparts.length > 0 ? given.counterparts : partnersOf(held.filter((each) => given.areas.includes(each.refArea))) };
  }
  if (given.counterparts.length > 0) {
    return { areas: tellingAreas(held.filter((each) => given.counterparts.includes(each.counterpart))), counterparts: given.counterparts };
  }
  // Both powers with the whole region say most, where somebody gives that.
  const region = ["CHN", "USA"].filter((area) => held.some((each) => each.refArea === area && each.counterpart === "LCN"));
  if (region.length === 2) return { areas: region, counterparts: ["LCN"] };
  const areas = tellingAreas(held);
  return { areas, counterparts: partnersOf(held.filter((each) => areas.includes(each.refArea))) };
}

/** With several partners one area is compared across them; with one, the areas are compared. */
function tellingAreas(held: readonly Candidate[]): string[] {
  const partners = new Set(held.map((each) => each.counterpart));
  const areas = new Set(held.map((each) => each.refArea));
  if (partners.size > 1 && areas.size > 1) {
    const others = held.filter((each) => !PARTNERS.includes(each.refArea));
    return others.some((each) => each.refArea === "BRA") ? ["BRA"] : largestBy(others.length > 0 ? others : held, "refArea").slice(0, 1);
  }
  const telling = partners.has(NO_COUNTERPART) ? TELLING.filter((code) => areas.has(code)) : [];
  return telling.length > 0 ? telling : largestBy(held, "refArea").slice(0, DEFAULTS_MAX);
}

function partnersOf(held: readonly Candidate[]): string[] {
  const partners = new Set(held.map((each) => each.counterpart));
  const telling = PARTNERS.filter((code) => partners.has(code) && held.some((each) => each.counterpart === code && each.observations > 1));
  if (telling.length > 1) return telling;
  const specific = held.filter((each) => each.counterpart !== "WLD");
  return largestBy(specific.length > 0 ? specific : held, "counterpart").slice(0, DEFAULTS_MAX);
}

/** Codes by their largest newest value. */
function largestBy(held: readonly Candidate[], part: "refArea" | "counterpart"): string[] {
  const sorted = [...held].sort((a, b) => compareDecimals(b.lastValue ?? "0", a.lastValue ?? "0"));
  return [...new Set(sorted.map((each) => each[part]))];
}
