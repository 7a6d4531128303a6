/** A chart that stands outside its page: the same series, words, figures and look, read from the address that pictures and embeds share. */
import { getTranslations } from "next-intl/server";
import { readMark } from "@/components/site/chart/mark-choice";
import { seriesAddress } from "@/components/site/chart/series-address";
import { FREQS } from "@/lib/domain/period";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { transformName } from "@/lib/domain/transform";
import { type Locale, LOCALES } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { addressesFor } from "@/lib/i18n/address";
import { listAreas } from "@/lib/reading/area/list-areas";
import { type Display, readDisplay } from "@/lib/reading/display/read-display";
import { FACETS_SHOWN_MAX, SERIES_SHOWN_MAX } from "@/lib/reading/indicator/choose-series";
import { getIndicator } from "@/lib/reading/indicator/get-indicator";
import { getMirror, type Mirror } from "@/lib/reading/mirror/get-mirror";
import type { Scope } from "@/lib/reading/scope";
import type { Series } from "@/lib/reading/series/get-series";
import { siteOrigin } from "../[locale]/site-origin";
import { areaNamesIn } from "../[locale]/(site)/area-names";
import { requestScope } from "../[locale]/(site)/request-scope";
import { chartLook, facetsLook, type Look, type LookInput, reportsLook } from "./series-look";

export interface SeriesView extends Look {
  locale: Locale;
  empty: string;
  /** "Source: …", "Data of 23 Nov 2026. Publication 35." */
  source: string;
  date: string;
  /** The page of the same series, whole. */
  address: string;
  /** Where a reader asked for a moment: the keys, and when the newest of them was last changed then. */
  pinned: { keys: string[]; updatedAt: string } | null;
}

const YEAR = /^[12]\d{3}$/;
const AREAS_MAX = 1000;

/** The view that `url` asks for; null where it names no series that exists. */
export async function readSeriesView(url: URL): Promise<SeriesView | null> {
  const { searchParams: params } = url;
  const locale = LOCALES.find((each) => each === params.get("lang")) ?? "en";
  const { scope, asOf } = await requestScope(Promise.resolve(Object.fromEntries(params)));
  const view = params.get("view");
  const keys = [...new Set(params.getAll("s"))].slice(0, view === "multiples" ? FACETS_SHOWN_MAX : SERIES_SHOWN_MAX);
  const mirror = view === "mirror" ? await mirrorOf(scope, keys[0], params) : null;
  const display = await displayOf(scope, mirror ? [mirror.report.key] : keys, params);
  const series: readonly Series[] = mirror ? [mirror.report, mirror.partner] : display.series;
  const [first] = display.series;
  if (!first) return null;
  const indicator = await getIndicator(scope, first.indicator);
  if (!indicator.ok) return null;
  const { data: areas } = await listAreas(scope, { limit: AREAS_MAX });
  const t = await getTranslations({ locale });
  const input: LookInput = { t, locale, indicator: indicator.value, display, areas, name: areaNamesIn(areas, locale), isLog: params.get("scale") === "log", mark: readMark(params.get("mark")), scales: params.get("scales") === "own" ? "own" : "shared" };
  const look = mirror ? reportsLook(input, mirror) : view === "multiples" && display.series.length > 1 ? facetsLook(input) : chartLook(input);
  const to = addressesFor(locale, asOf?.text ?? null);
  const address = (await siteOrigin()) + seriesAddress((path, chosen, hash) => to(path, { ...chosen, ...lookParams(params, display, mirror) }, hash), first, ...display.series.slice(1));
  const pinned = asOf === null ? null : { keys: series.map(({ key }) => key), updatedAt: newestOf(series) };
  const sources = [...new Set((mirror ? series.map((each) => each.source) : [indicator.value.source]).map(({ publisher, title }) => `${publisher}, ${title}`))];
  return {
    ...look,
    locale,
    empty: t("chart.empty"),
    source: `${t("chart.source")} ${sources.join("; ")}.`,
    date: `${t("chart.dataOf", { day: formatDay(newestOf(series).slice(0, 10), locale) })} ${t("chart.publication", { number: scope.at })}.`,
    address,
    pinned,
  };
}

/** The page shows what the chart shows. */
function lookParams(params: URLSearchParams, { transform, series: [first] }: Display, mirror: Mirror | null) {
  const kept = ["from", "to", "view", "mark", "scales"].filter((name) => params.has(name)).map((name) => [name, params.get(name)]);
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    transform: mirror ? null : transform && transformName(transform),
    ...(first!.joinedFrom ? { freq: first!.freq } : {}),
    scale: params.get("scale") === "log" ? "log" : null,
  };
}

const yearsOf = (params: URLSearchParams) => [params.get("from"), params.get("to")].map((year) => (year !== null && YEAR.test(year) ? year : null)) as [string | null, string | null];
const freqOf = (params: URLSearchParams) => FREQS.find((each) => each === params.get("freq")) ?? null;

/** The flow of the first key and its other report. */
async function mirrorOf(scope: Scope, key: string | undefined, params: URLSearchParams): Promise<Mirror | null> {
  const parsed = parseSeriesKey(key ?? "");
  const [from, to] = yearsOf(params);
  return parsed.ok ? getMirror(scope, { ...parsed.value, from, to, joined: freqOf(params) }) : null;
}

/** As the page of the same parameters shows it: what cannot be had is shown as published. */
async function displayOf(scope: Scope, keys: string[], params: URLSearchParams): Promise<Display> {
  const [from, to] = yearsOf(params);
  for (const request of [{ transform: params.get("transform"), from, to, freq: freqOf(params) }, { transform: null, from, to, freq: null }, { transform: null, from: null, to: null, freq: null }]) {
    const display = await readDisplay(scope, { keys, ...request });
    if (display.ok && (display.value.series.length > 0 || request.transform === null)) return display.value;
  }
  throw new Error("Figures as they are published can always be shown");
}

const newestOf = (series: readonly Series[]) => series.map(({ updatedAt }) => updatedAt).sort().at(-1)!;
