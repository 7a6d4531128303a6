/** What can be taken away of a comparison is what is shown of it. */
import type { CompareContext } from "@/components/site/compare/context";
import { wholeLabel } from "@/components/site/compare/comparison-labels";
import type { TakeAwayProps } from "@/components/site/take/TakeAway";
import { observedSpan } from "@/lib/domain/observed-span";
import { pickText } from "@/lib/domain/text";
import { marksOf } from "@/lib/format/marks";
import { addressesFor } from "@/lib/i18n/address";
import { compareQuery, type CompareParams } from "./compare-params";
import type { ComparisonView } from "./load-comparison";

interface TakeMore {
  title: string;
  origin: string;
  /** Whether all stand on one chart, which can be a picture. */
  hasPicture: boolean;
}

export function takeOf(context: CompareContext, asked: CompareParams, { comparison, indicators, last }: ComparisonView, { title, origin, hasPicture }: TakeMore): TakeAwayProps {
  const { locale, publication } = context;
  const { series, joinedTo, transform } = comparison;
  const sources = [...new Map([...indicators.values()].map(({ source }) => [source.id, source])).values()];
  const codes = [...indicators.keys()];
  return {
    locale,
    code: codes[0] ?? "",
    codes,
    title,
    source: { publisher: joined(sources.map(({ publisher }) => publisher)), title: joined(sources.map((source) => source.title)) },
    permanent: origin + addressesFor(locale, `publication:${publication}`)("/compare", { ...compareQuery(asked), add: null }),
    origin,
    publishedAt: last?.publishedAt ?? "",
    selection: { keys: series.map(({ key }) => key), freq: joinedTo, from: asked.from, to: asked.to, transform, publication },
    series: series.map((each) => ({ key: each.key, label: wholeLabel(each, context) })),
    span: observedSpan(series),
    words: comparison.words.map((each) => pickText(each, locale).text),
    look: hasPicture ? { scale: asked.scale === "log" ? "log" : null } : null,
  };

  function joined(texts: readonly string[]): string {
    return [...new Set(texts)].join(marksOf(locale).comma.replace(",", ";"));
  }
}
