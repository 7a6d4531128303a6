/** Annotations become numbered flags on a chart and the list of texts beside it, in the same order. */
import { useTranslations } from "next-intl";
import type { ChartNote } from "@/components/charts/ChartFigure";
import { Badge } from "@/components/ui/Badge";
import type { ChartAnnotation } from "@/lib/charts/series";
import { type AnyLocalText, type Locale, pickText } from "@/lib/domain/text";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { langOf } from "../lang-of";
import { Markdown } from "../Markdown";

export interface AnnotationText {
  id: string;
  title: AnyLocalText;
  body: AnyLocalText;
  from: string;
  to: string | null;
  sourceUrl: string | null;
  sourceTitle: string | null;
  weakSource: boolean;
}

/** The flags, numbered in the order given. */
export function chartAnnotations(annotations: readonly AnnotationText[]): ChartAnnotation[] {
  return annotations.map(({ id, from, to }, index) => ({ id, number: index + 1, from, to }));
}

/** The texts beside the chart, numbered in the same order. */
export function annotationNotes(annotations: readonly AnnotationText[], locale: Locale): ChartNote[] {
  return annotations.map((annotation, index) => {
    const title = pickText(annotation.title, locale);
    return {
      id: annotation.id,
      number: index + 1,
      title: title.text,
      lang: langOf(title.lang, locale),
      when: whenOf(annotation, locale),
      body: <AnnotationBody annotation={annotation} locale={locale} />,
    };
  });
}

/** "1 Jun 2025", "2017–2019". */
export function whenOf({ from, to }: Pick<AnnotationText, "from" | "to">, locale: Locale): string {
  return to === null ? formatPeriod(from, locale) : formatPeriodRange(from, to, locale);
}

/** The text with its source, which is said to be weak where it is. */
export function AnnotationBody({ annotation, locale }: { annotation: AnnotationText; locale: Locale }) {
  const t = useTranslations("chart");
  const body = pickText(annotation.body, locale);
  return (
    <>
      <Markdown text={body.text} />
      {annotation.sourceUrl && (
        <p className="mt-1 text-xs text-muted" lang={locale}>
          {t("source")} <a href={annotation.sourceUrl} rel="noopener nofollow">{annotation.sourceTitle ?? annotation.sourceUrl}</a>{" "}
          {annotation.weakSource && <Badge>{t("weakSource")}</Badge>}
        </p>
      )}
    </>
  );
}
