/** Remarks stand in a list, newest first, each with its date, its source and the way to the chart it stands on. */
import { pickText, type Locale } from "@/lib/domain/text";
import { AnnotationBody, whenOf, type AnnotationText } from "./chart/annotation-notes";
import { langOf } from "./lang-of";

export interface RemarkListProps {
  locale: Locale;
  title: string;
  /** `href`: where it can be seen on a chart, where it stands on one. */
  remarks: readonly (AnnotationText & { href?: string | null })[];
}

export function RemarkList({ locale, title, remarks }: RemarkListProps) {
  if (remarks.length === 0) return null;
  return (
    <section aria-labelledby="remarks-title" className="section">
      <h2 id="remarks-title" className="section-title">{title}</h2>
      <ol className="mt-4 max-w-4xl">
        {remarks.map((remark) => {
          const text = pickText(remark.title, locale);
          return (
            <li key={remark.id} id={remark.id} lang={langOf(text.lang, locale)} className="grid gap-x-8 border-t border-hairline py-3 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
              <p className="text-muted">{whenOf(remark, locale)}</p>
              <div>
                <h3 className="font-semibold">{remark.href ? <a href={remark.href}>{text.text}</a> : text.text}</h3>
                <AnnotationBody annotation={remark} locale={locale} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
