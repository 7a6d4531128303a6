/** With a file go notes: what it shows, what was done to the figures, whose they are, and where the same can be had again. */
import "server-only";
import type { Problem } from "@/lib/domain/problem";
import { type Locale, type LocalText, pickText } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { localMessage } from "@/lib/i18n/local-message";
import { publicationDay } from "../release/publication-day";
import type { Scope } from "../scope";
import { listSources, type Source } from "../source/list-sources";
import type { Displayed } from "./display-series";
import { indicatorFacts } from "./indicator-facts";

/** What is remembered of batches that have gone by; none of it grows with the figures. */
export interface Seen {
  indicators: Set<string>;
  sources: Set<string>;
  inputs: Set<string>;
  words: Map<string, LocalText>;
  leftOut: Displayed["leftOut"];
}

export const nothingSeen = (): Seen => ({ indicators: new Set(), sources: new Set(), inputs: new Set(), words: new Map(), leftOut: [] });

/** More reasons and inputs than these are counted and not told. */
const TOLD_MAX = 500;

export function see(seen: Seen, { series, leftOut }: Displayed): void {
  for (const each of series) {
    seen.indicators.add(each.indicator);
    seen.sources.add(each.source.id);
    for (const input of each.inputs) if (seen.inputs.size < TOLD_MAX) seen.inputs.add(input);
    for (const words of each.words) seen.words.set(words.en, words);
  }
  seen.leftOut.push(...leftOut.slice(0, Math.max(0, TOLD_MAX - seen.leftOut.length)));
}

export interface NotesAsk {
  locale: Locale;
  from: string | null;
  to: string | null;
  /** The moment asked for, RFC 3339; null for now. */
  asOf: string | null;
  /** Where the same figures can be had again. */
  address: string;
  /** Sources left out because everything was asked for. */
  withheld: readonly Source[];
}

type Row = [name: string, text: string];
const SOURCES_MAX = 1000;

/** The notes as rows of a name and a text, in one language. */
export async function noteRows(scope: Scope, seen: Seen, ask: NotesAsk): Promise<Row[]> {
  const say = (path: string, params?: Parameters<typeof localMessage>[1]) => pickText(localMessage(`notes.${path}`, params), ask.locale).text;
  const [facts, { data: sources }, day] = await Promise.all([indicatorFacts(scope, [...seen.indicators]), listSources(scope, { limit: SOURCES_MAX }), publicationDay(scope)]);
  const words = [...seen.words.values()].map((each) => pickText(each, ask.locale).text);
  const range = [ask.from && say("from", { from: ask.from }), ask.to && say("to", { to: ask.to })].filter(Boolean).join(" ");
  const told = (name: string, texts: readonly string[]): Row[] => texts.map((text) => [say(name), text]);
  return [
    ...told("figures", [...facts.values()].map(({ indicator, name }) => `${pickText(name, ask.locale).text} (${indicator})`)),
    ...told("done", words.length > 0 ? words : [say("asPublished")]),
    ...told("range", range === "" ? [] : [range]),
    ...told("inputs", [...seen.inputs]),
    ...told("publication", [`${scope.at}${day ? `, ${formatDay(day.publishedAt.slice(0, 10), ask.locale)}` : ""}`]),
    ...told("asOf", ask.asOf === null ? [] : [ask.asOf]),
    ...told("address", [ask.address]),
    ...told("source", sources.filter(({ id }) => seen.sources.has(id)).map((each) => say("sourceText", { ...factsOf(each), address: each.url === null ? "" : ` <${each.url}>` }))),
    ...told("leftOut", [...seen.leftOut.map(({ key, problem }) => say("leftOutText", { key, reason: pickText(reasonOf(problem), ask.locale).text })), ...ask.withheld.map((each) => say("withheld", factsOf(each)))]),
    [say("status"), say("statusText")],
    [say("digits"), say("digitsText")],
  ];
}

const factsOf = ({ publisher, title, licence, accessed }: Source) => ({ publisher, title, licence, accessed });

function reasonOf({ code, params }: Problem): LocalText {
  return localMessage(`problem.${code}`, Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)])));
}

/** What the sheets of figures and of notes are called. */
export function sheetNames(locale: Locale): [figures: string, notes: string] {
  return [pickText(localMessage("notes.data"), locale).text, pickText(localMessage("notes.sheet"), locale).text];
}
