/** What was added last: remarks on figures, and publications with what they changed. */
import { useTranslations } from "next-intl";
import { pickText, type Locale } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { AnnotationBody, whenOf, type AnnotationText } from "../chart/annotation-notes";
import { langOf } from "../lang-of";
import { ReleaseCounts } from "../release/ReleaseCounts";

export interface NewsAnnotation extends AnnotationText {
  /** Where it can be seen on a chart; null where it stands on no one indicator. */
  href: string | null;
}

export interface NewsRelease {
  number: number;
  publishedAt: string;
  title: string;
  backFilled: boolean;
  counts: Readonly<Record<string, number>>;
  href: string;
}

export interface NewsProps {
  locale: Locale;
  annotations: readonly NewsAnnotation[];
  releases: readonly NewsRelease[];
  allReleases: string;
}

export function News({ locale, annotations, releases, allReleases }: NewsProps) {
  const t = useTranslations("overview");
  return (
    <div className="section grid gap-x-12 gap-y-12 lg:grid-cols-2">
      <section aria-labelledby="remarks-title">
        <h2 id="remarks-title" className="section-title">{t("remarksTitle")}</h2>
        <ul className="mt-4">
          {annotations.map((each) => (
            <Remark key={each.id} locale={locale} annotation={each} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="changes-title">
        <h2 id="changes-title" className="section-title">{t("changesTitle")}</h2>
        <ol className="mt-4">
          {releases.map((release) => (
            <li key={release.number} className="border-t border-hairline py-3 text-sm">
              <p className="text-muted">{formatDay(release.publishedAt.slice(0, 10), locale)}</p>
              <p className="font-semibold" lang={langOf("en", locale)}><a href={release.href}>{release.title}</a></p>
              <ReleaseCounts locale={locale} counts={release.counts} backFilled={release.backFilled} />
            </li>
          ))}
        </ol>
        <a href={allReleases} className="inline-flex min-h-11 items-center border-t border-hairline text-sm">{t("allReleases")}</a>
      </section>
    </div>
  );
}

function Remark({ locale, annotation }: { locale: Locale; annotation: NewsAnnotation }) {
  const title = pickText(annotation.title, locale);
  return (
    <li className="border-t border-hairline py-3 text-sm" lang={langOf(title.lang, locale)}>
      <p className="text-muted">{whenOf(annotation, locale)}</p>
      <p className="font-semibold">{annotation.href ? <a href={annotation.href}>{title.text}</a> : title.text}</p>
      <AnnotationBody annotation={annotation} locale={locale} />
    </li>
  );
}
