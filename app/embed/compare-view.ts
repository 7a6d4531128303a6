/** A comparison that stands outside its page: the same series, words and axes, read from the address that pictures and embeds share. */
import { getTranslations } from "next-intl/server";
import { comparisonFacts, keyedSides } from "@/components/site/compare/keyed-sides";
import { shownGroups } from "@/components/site/compare/shown-groups";
import type { KeyedChartInput } from "@/lib/charts/keyed-chart";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { LOCALES } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { addressesFor } from "@/lib/i18n/address";
import { listAreas } from "@/lib/reading/area/list-areas";
import { compareQuery, readCompareParams } from "../[locale]/(site)/compare/compare-params";
import { contextOf, titleOf } from "../[locale]/(site)/compare/compare-props";
import { subtitleOf } from "../[locale]/(site)/compare/ComparisonView";
import { comparisonOf } from "../[locale]/(site)/compare/load-comparison";
import { requestScope } from "../[locale]/(site)/request-scope";
import { siteOrigin } from "../[locale]/site-origin";
import type { SeriesView } from "./series-view";

export interface CompareView extends Omit<SeriesView, "chart"> {
  chart: KeyedChartInput;
}

const AREAS_MAX = 1000;

/** Whether the address names series of more than one indicator. */
export function isComparison({ searchParams }: URL): boolean {
  const codes = searchParams.getAll("s").flatMap((key) => {
    const parts = parseSeriesKey(key);
    return parts.ok ? [parts.value.indicator] : [];
  });
  return new Set(codes).size > 1;
}

/** The comparison that `url` asks for; null where its units are more than a chart has axes, or no series is there. */
export async function readCompareView({ searchParams }: URL): Promise<CompareView | null> {
  const asked = readCompareParams(Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])));
  const locale = LOCALES.find((each) => each === searchParams.get("lang")) ?? "en";
  const request = await requestScope(Promise.resolve(Object.fromEntries(searchParams)));
  const [comparison, { data: areas }, t] = await Promise.all([comparisonOf(request.scope, asked), listAreas(request.scope, { limit: AREAS_MAX }), getTranslations({ locale })]);
  const context = contextOf(locale, request, asked, { areas, indicators: comparison.names });
  const groups = shownGroups(comparison.groups, comparison.series, context);
  const sides = keyedSides(t, groups, { locale, scale: asked.scale });
  if (sides === null) return null;
  const updatedAt = comparison.series.map((each) => each.updatedAt).sort().at(-1)!;
  const sources = new Set([...comparison.series, ...comparison.inputs].map(({ source }) => `${source.publisher}, ${source.title}`));
  const { asOf, scope } = request;
  return {
    locale,
    title: titleOf(comparison.series.map(({ key }) => key), context, (count) => t("compare.more", { count })),
    subtitle: subtitleOf(context, comparison, groups),
    description: comparisonFacts(t, groups, locale),
    empty: t("chart.empty"),
    chart: { sides },
    source: `${t("chart.source")} ${[...sources].join("; ")}.`,
    date: `${t("chart.dataOf", { day: formatDay(updatedAt.slice(0, 10), locale) })} ${t("chart.publication", { number: scope.at })}.`,
    address: (await siteOrigin()) + addressesFor(locale, asOf?.text ?? null)("/compare", compareQuery(asked)),
    pinned: asOf === null ? null : { keys: comparison.series.map(({ key }) => key), updatedAt },
  };
}
