/** Below every chart and table stands where its figures come from, of which day they are, and from which publication. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import type { AddressOf } from "@/lib/i18n/address";

export interface SourceName {
  publisher: string;
  title: string;
  /** Null for what Puente calculated itself. */
  url: string | null;
}

export interface SourceLineProps {
  locale: Locale;
  series: readonly { source: SourceName; updatedAt: string }[];
  /** The indicator's own source, from which Puente calculated those series that have no source of their own. */
  base: SourceName;
  publication: number;
  to: AddressOf;
  licence?: string;
}

export function SourceLine({ locale, series, base, publication, to, licence }: SourceLineProps) {
  const t = useTranslations("chart");
  const isCalculated = series.some((each) => each.source.url === null);
  const given = series.map((each) => each.source).filter((source) => source.url !== null);
  const sources = [...new Map((isCalculated ? [base, ...given] : given).map((source) => [source.title, source])).values()];
  const { stop, gap } = marksOf(locale);
  const updated = series.map((each) => each.updatedAt).sort().at(-1);
  return (
    <p>
      {t("source")}
      {gap}
      <span lang="en">
        {sources.map((source, index) => (
          <span key={source.title}>
            {index > 0 && "; "}
            {source.publisher}, {source.url ? <a href={source.url} rel="noopener">{source.title}</a> : source.title}
          </span>
        ))}
      </span>
      {stop + gap}
      {isCalculated && base.url !== null && t(given.length === 0 ? "calculated" : "calculatedPartly") + gap}
      {updated && t("dataOf", { day: formatDay(updated.slice(0, 10), locale) }) + gap}
      <a href={to(`/releases/${publication}`)}>{t("publication", { number: publication })}</a>
      {stop + gap}
      {licence && t.rich("licence", { licence, en: (words) => <span lang="en">{words}</span> })}
    </p>
  );
}
