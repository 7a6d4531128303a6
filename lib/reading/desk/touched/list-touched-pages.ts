/** The pages of readers that say something else once a proposal is published. */
import "server-only";
import { parseSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import type { LocalText } from "@/lib/domain/text";
import { type Annotation, getAnnotation } from "../../annotation/list-annotations";
import { type Area, listAreas } from "../../area/list-areas";
import { TRADE } from "../../country/list-countries";
import { profileKeys } from "../../country/profile-series";
import { type IndicatorSummary, listIndicators } from "../../indicator/list-indicators";
import { OVERVIEW_SERIES } from "../../overview/get-overview";
import { listPillars } from "../../pillar/list-pillars";
import type { Scope } from "../../scope";
import { type Moments, type Touch, touchedCodes, touchedSeries } from "./touch";

export interface TouchedPage {
  kind: "overview" | "indicator" | "country" | "countries" | "pillar" | "release";
  /** The code in its address; null where there is one such page. */
  code: string | null;
  /** Null where the page is named by its kind. */
  name: LocalText | null;
}

const LIST_MAX = 1000;
const TRADE_INDICATORS: readonly string[] = Object.values(TRADE);

interface Facts {
  keys: (SeriesKey & { key: string })[];
  indicators: IndicatorSummary[];
  /** Those that are touched, before and after. */
  touched: IndicatorSummary[];
  areas: Area[];
  annotations: Annotation[];
}

/** The overview first, then what leads readers to the figures. */
export async function listTouchedPages({ before, after }: Moments, touch: Touch): Promise<TouchedPage[]> {
  const facts = await gather(before, after, touch);
  const page = (kind: TouchedPage["kind"], code: string | null = null, name: LocalText | null = null): TouchedPage => ({ kind, code, name });
  const { areas, touched, keys } = facts;
  const slugs = new Set([...touched.map(({ pillar }) => pillar), ...touchedCodes(touch, "pillar")]);
  const pillars = (await listPillars(after)).filter(({ slug }) => slugs.has(slug));
  const byCode = new Map(touched.map((each) => [each.code, each]));
  return [
    ...(isOnOverview(facts) ? [page("overview")] : []),
    ...[...byCode.values()].map(({ code, name }) => page("indicator", code, name)),
    ...countriesOf(facts, touch).map(({ code, name }) => page("country", code, name)),
    ...(keys.some(({ indicator, refArea, freq }) => freq === "A" && TRADE_INDICATORS.includes(indicator) && areas.some(({ code, lac }) => lac && code === refArea)) ? [page("countries")] : []),
    ...pillars.map(({ slug, name }) => page("pillar", slug, name)),
    page("release", String(after.at)),
  ];
}

async function gather(before: Scope, after: Scope, touch: Touch): Promise<Facts> {
  const keys = touchedSeries(touch).flatMap((key) => {
    const parsed = parseSeriesKey(key);
    return parsed.ok ? [{ key, ...parsed.value }] : [];
  });
  const [areas, ...lists] = await Promise.all([listAreas(after, { limit: LIST_MAX }), ...[before, after].map((scope) => listIndicators(scope, {}, { limit: LIST_MAX }))]);
  const indicators = lists.flatMap(({ data }) => data);
  const [codes, sources] = [new Set([...keys.map(({ indicator }) => indicator), ...touchedCodes(touch, "indicator")]), new Set(touchedCodes(touch, "source"))];
  const annotations = await Promise.all(touchedCodes(touch, "annotation").flatMap((code) => [before, after].map((scope) => getAnnotation(scope, code))));
  const remarks = annotations.flatMap((each) => (each.ok ? [each.value] : []));
  for (const each of remarks) for (const code of [each.indicator, ...each.seriesKeys.map((key) => key.split(".")[0]!)]) if (code) codes.add(code);
  return { keys, indicators, areas: areas.data, annotations: remarks, touched: indicators.filter(({ code, source }) => codes.has(code) || sources.has(source)) };
}

/** Its figures, the map of the leading partners, and the newest remarks; the list of publications changes with every one and is not meant. */
function isOnOverview({ keys, areas, annotations }: Facts): boolean {
  const states = new Set(areas.filter(({ lac }) => lac).map(({ code }) => code));
  const onMap = keys.some(({ indicator, refArea, freq }) => freq === "A" && TRADE_INDICATORS.includes(indicator) && states.has(refArea));
  return onMap || annotations.length > 0 || keys.some(({ key }) => OVERVIEW_SERIES.includes(key));
}

function countriesOf({ keys, areas, annotations }: Facts, touch: Touch): Area[] {
  const named = new Set([...touchedCodes(touch, "area"), ...annotations.flatMap(({ area, counterpart }) => [area, counterpart])]);
  return areas.filter(({ code, lac }) => lac && (named.has(code) || keys.some((key) => isOnPageOf(code, key))));
}

/** The state's own figures, and what China reports of its trade with it, which stands beside them. */
function isOnPageOf(code: string, { key, indicator, refArea, counterpart, freq }: Facts["keys"][number]): boolean {
  if (refArea === code) return profileKeys(code).includes(key);
  return refArea === "CHN" && counterpart === code && freq === "A" && TRADE_INDICATORS.includes(indicator);
}
