/** What is remarked on a country, newest first, each with its date and its source. */
import { useTranslations } from "next-intl";
import { pickText, type Locale } from "@/lib/domain/text";
import { AnnotationBody, whenOf, type AnnotationText } from "../chart/annotation-notes";
import { langOf } from "../lang-of";

export function Timeline({ locale, annotations }: { locale: Locale; annotations: readonly AnnotationText[] }) {
  const t = useTranslations("country");
  if (annotations.length === 0) return null;
  return (
    <section aria-labelledby="timeline-title" className="section">
      <h2 id="timeline-title" className="section-title">{t("timeline")}</h2>
      <ol className="mt-4 max-w-4xl">
        {annotations.map((annotation) => {
          const title = pickText(annotation.title, locale);
          return (
            <li key={annotation.id} id={annotation.id} lang={langOf(title.lang, locale)} className="grid gap-x-8 border-t border-hairline py-3 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
              <p className="text-muted">{whenOf(annotation, locale)}</p>
              <div>
                <h3 className="font-semibold">{title.text}</h3>
                <AnnotationBody annotation={annotation} locale={locale} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
