/** What was read is handed to the parts of the page in the reader's language. */
import type { ChoiceGroup } from "@/components/site/indicator/ChoiceList";
import type { IndicatorContext } from "@/components/site/indicator/context";
import type { Choices, SeriesFormProps } from "@/components/site/indicator/SeriesForm";
import { measureOf } from "@/components/site/chart/measure";
import { canAggregate } from "@/lib/domain/aggregate";
import { type Freq, FREQS } from "@/lib/domain/period";
import { transformName } from "@/lib/domain/transform";
import type { Offer } from "@/lib/reading/display/list-offers";
import type { Observation } from "@/lib/domain/observation";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { pickText, type Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { Area } from "@/lib/reading/area/list-areas";
import { areaNamesIn } from "../../area-names";
import type { RequestScope } from "../../request-scope";
import type { IndicatorView } from "./load-view";
import { viewQuery, type ViewParams } from "./view-params";

export function contextOf(locale: Locale, { scope, asOf }: RequestScope, asked: ViewParams, view: IndicatorView): IndicatorContext {
  const { indicator, areas } = view;
  const to = addressesFor(locale, asOf?.text ?? null);
  const path = `/indicators/${indicator.code}`;
  return {
    locale,
    code: indicator.code,
    title: pickText(indicator.name, locale).text,
    measure: measureOf(indicator, locale),
    treatment: { transform: view.display.transform, measure: measureOf(view.display.measure, locale), words: view.display.words.map((each) => pickText(each, locale).text) },
    name: areaNamesIn(areas, locale),
    to,
    view: (changes, hash) => to(path, { ...viewQuery(asked), ...changes }, hash),
    asOf: asOf?.text ?? null,
    publication: scope.at,
  };
}

/** Groups of the form, in the order in which they are looked for. */
const REGIONS = ["powers", "south-america", "central-america", "caribbean", "others"] as const;
type Region = (typeof REGIONS)[number];

/** Texts that the form's props are made with. */
export interface FormWords {
  region: (region: Region) => string;
  transform: (offer: Offer) => string;
  level: string;
  freq: (freq: Freq, isJoined: boolean) => string;
}

export function formOf(context: IndicatorContext, asked: ViewParams, view: IndicatorView, words: FormWords): SeriesFormProps {
  const { all, choice, areas } = view;
  const held = all.filter((each) => each.freq === choice.freq);
  const grouped = (codes: string[]) => groupsOf([...new Set(codes)].filter((code) => code !== NO_COUNTERPART), areas, context, words.region);
  const years = held.flatMap((each) => [each.firstPeriod, each.lastPeriod]).flatMap((period) => (period === null ? [] : [Number(period.slice(0, 4))]));
  return {
    context,
    areas: { groups: grouped(held.map((each) => each.refArea)), chosen: choice.areas },
    counterparts: { groups: grouped(held.map((each) => each.counterpart)), chosen: choice.counterparts },
    freqs: freqsOf(view, words),
    transforms: asked.view === "mirror" ? { options: [], chosen: "" } : transformsOf(view, words),
    years: { first: Math.min(...years), last: Math.max(...years), from: asked.from, to: asked.to },
    scale: asked.scale,
    looks: { view: asked.view === "chart" ? null : asked.view, mark: asked.mark === "line" ? null : asked.mark, scales: asked.scales === "own" ? "own" : null },
  };
}

/** The frequencies published, and those that they can be joined into. */
function freqsOf({ all, indicator, display, choice }: IndicatorView, words: FormWords): Choices {
  const published = FREQS.filter((freq) => all.some((each) => each.freq === freq));
  const joined = FREQS.filter((freq) => !published.includes(freq) && published.some((each) => canAggregate(each, freq, indicator.aggregation)));
  const options = FREQS.filter((freq) => published.includes(freq) || joined.includes(freq)).map((freq) => ({ value: freq, label: words.freq(freq, joined.includes(freq)) }));
  return { options, chosen: display.series[0]?.freq ?? choice.freq };
}

/** The transforms that the figures can serve, and the one that is shown, however it was asked for. */
function transformsOf({ offers, display: { transform, series } }: IndicatorView, words: FormWords): Choices {
  const chosen = transform === null ? "" : transformName(transform);
  const own = transform !== null && series.length > 0 && !offers.some(({ name }) => name === chosen) ? [{ name: chosen, transform, whose: "series" as const }] : [];
  return { options: [{ value: "", label: words.level }, ...[...offers, ...own].map((offer) => ({ value: offer.name, label: words.transform(offer) }))], chosen };
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
