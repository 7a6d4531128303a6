/** What was read of a comparison is handed to the parts of its page in the reader's language. */
import type { CompareContext } from "@/components/site/compare/context";
import { comparisonTitle } from "@/components/site/compare/comparison-labels";
import { fullLabel } from "@/components/site/chart/series-label";
import { marksOf } from "@/lib/format/marks";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { type Locale, type LocalText, pickText } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { Area } from "@/lib/reading/area/list-areas";
import { areaNamesIn } from "../area-names";
import type { RequestScope } from "../request-scope";
import { compareQuery, type CompareParams } from "./compare-params";

export interface Names {
  areas: readonly Area[];
  indicators: ReadonlyMap<string, LocalText>;
}

export function contextOf(locale: Locale, { scope, asOf }: RequestScope, asked: CompareParams, { areas, indicators }: Names): CompareContext {
  const to = addressesFor(locale, asOf?.text ?? null);
  const query = compareQuery(asked);
  return {
    locale, to,
    name: areaNamesIn(areas, locale),
    indicatorName: (code) => {
      const name = indicators.get(code);
      return name ? pickText(name, locale).text : code;
    },
    view: (changes, hash) => to("/compare", { ...query, ...changes }, hash),
    kept: { ...query, asOf: asOf?.text ?? null },
    asOf: asOf?.text ?? null,
    publication: scope.at,
  };
}

/** What a key stands for, in words where they are known. */
export function labelOf(key: string, { locale, name, indicatorName }: CompareContext): string {
  const parts = parseSeriesKey(key);
  return parts.ok ? indicatorName(parts.value.indicator) + marksOf(locale).colon + fullLabel(parts.value, name) : key;
}

/** The title of the keys, whether or not they can be shown. */
export function titleOf(keys: readonly string[], context: CompareContext, more: (count: number) => string): string {
  const series = keys.flatMap((key) => {
    const parts = parseSeriesKey(key);
    return parts.ok ? [parts.value] : [];
  });
  return comparisonTitle(series, context, more);
}

/** The same context with the names of other indicators. */
export function namesWith(context: CompareContext, indicators: ReadonlyMap<string, LocalText>): CompareContext {
  return { ...context, indicatorName: (code) => pickText(indicators.get(code) ?? { en: code }, context.locale).text };
}
