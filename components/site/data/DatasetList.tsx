/** Files and tables that sources publish as a whole, with the day of the next one where it was announced. */
import { useTranslations } from "next-intl";
import { type Locale, type LocalText, pickText } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { langOf } from "../lang-of";

export interface DatasetListProps {
  locale: Locale;
  datasets: readonly { id: string; title: LocalText; description: LocalText | null; source: string; nextExpected: string | null }[];
  sources: ReadonlyMap<string, { publisher: string }>;
}

export function DatasetList({ locale, datasets, sources }: DatasetListProps) {
  const t = useTranslations("data");
  return (
    <section aria-labelledby="datasets-title" className="section">
      <h2 id="datasets-title" className="section-title">{t("datasets")}</h2>
      <ul className="mt-4">
        {datasets.map(({ id, title, description, source, nextExpected }) => {
          const [name, text] = [pickText(title, locale), description && pickText(description, locale)];
          return (
            <li key={id} className="border-t border-hairline py-2.5 text-sm">
              <p>
                <span className="font-medium" lang={langOf(name.lang, locale)}>{name.text}</span> <span className="text-muted" lang="en">{sources.get(source)?.publisher ?? source}</span>
              </p>
              {text && <p className="max-w-text text-muted" lang={langOf(text.lang, locale)}>{text.text}</p>}
              {nextExpected && <p className="text-muted">{t("nextExpected", { day: formatDay(nextExpected, locale) })}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
