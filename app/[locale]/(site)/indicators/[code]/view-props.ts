/** What was read is handed to the parts of the page in the reader's language. */
import type { ChoiceGroup } from "@/components/site/indicator/ChoiceList";
import type { IndicatorContext } from "@/components/site/indicator/context";
import type { SeriesFormProps } from "@/components/site/indicator/SeriesForm";
import { measureOf } from "@/components/site/chart/measure";
import type { Observation } from "@/lib/domain/observation";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { pickText, type Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { Area } from "@/lib/reading/area/list-areas";
import type { RequestScope } from "../../request-scope";
import type { IndicatorView } from "./load-view";
import { viewQuery, type ViewParams } from "./view-params";

export function contextOf(locale: Locale, { scope, asOf }: RequestScope, asked: ViewParams, view: IndicatorView): IndicatorContext {
  const { indicator, areas } = view;
  const names = new Map(areas.map((area) => [area.code, pickText(area.name, locale).text]));
  const to = addressesFor(locale, asOf?.text ?? null);
  const path = `/indicators/${indicator.code}`;
  return {
    locale,
    code: indicator.code,
    title: pickText(indicator.name, locale).text,
    measure: measureOf(indicator, locale),
    name: (code) => names.get(code) ?? code,
    to,
    view: (changes, hash) => to(path, { ...viewQuery(asked), ...changes }, hash),
    asOf: asOf?.text ?? null,
    publication: scope.at,
  };
}

/** Groups of the form, in the order in which they are looked for. */
const REGIONS = ["powers", "south-america", "central-america", "caribbean", "others"] as const;
type Region = (typeof REGIONS)[number];

export function formOf(context: IndicatorContext, asked: ViewParams, view: IndicatorView, words: { regions: (region: Region) => string }): SeriesFormProps {
  const { all, choice, areas } = view;
  const held = all.filter((each) => each.freq === choice.freq);
  const grouped = (codes: string[]) => groupsOf([...new Set(codes)].filter((code) => code !== NO_COUNTERPART), areas, context, words.regions);
  const years = held.flatMap((each) => [each.firstPeriod, each.lastPeriod]).flatMap((period) => (period === null ? [] : [Number(period.slice(0, 4))]));
  return {
    context,
    areas: { groups: grouped(held.map((each) => each.refArea)), chosen: choice.areas },
    counterparts: { groups: grouped(held.map((each) => each.counterpart)), chosen: choice.counterparts },
    freqs: { available: [...new Set(all.map((each) => each.freq))], chosen: choice.freq },
    years: { first: Math.min(...years), last: Math.max(...years), from: asked.from, to: asked.to },
    scale: asked.scale,
    view: asked.view,
  };
}

function groupsOf(codes: string[], areas: readonly Area[], context: IndicatorContext, regionName: (region: Region) => string): ChoiceGroup[] {
  const known = new Map(areas.map((area) => [area.code, area]));
  const regionOf = (code: string): Region => {
    const area = known.get(code);
    if (area?.kind === "aggregate" || code === "CHN" || code === "USA") return "powers";
    return REGIONS.find((region) => region === area?.subregion) ?? "others";
  };
  return REGIONS.map((region) => ({
    label: regionName(region),
    codes: codes.filter((code) => regionOf(code) === region).sort((a, b) => context.name(a).localeCompare(context.name(b), context.locale)),
  })).filter((group) => group.codes.length > 0);
}

/** What holds of the series whose history is told: the last vintage of each period. */
export function currentOf({ history }: IndicatorView): Observation[] {
  const last = new Map<string, Observation>();
  for (const { period, value, status, kind } of history?.revisions ?? []) {
    if (kind === "removed") last.delete(period);
    else last.set(period, { period, value, status });
  }
  return [...last.values()];
}
