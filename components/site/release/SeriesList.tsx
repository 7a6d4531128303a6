/** The series that a publication touched, by indicator, folded away where there are many. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatValue } from "@/lib/format/format-value";
import type { AddressOf } from "@/lib/i18n/address";
import { seriesAddress } from "../chart/series-address";
import { fullLabel } from "../chart/series-label";

export interface SeriesItem {
  key: string;
  indicator: string;
  changed: number;
}

export interface SeriesListProps {
  locale: Locale;
  series: readonly SeriesItem[];
  area: (code: string) => string;
  indicator: (code: string) => string;
  to: AddressOf;
}

export function SeriesList({ locale, series, area, indicator, to }: SeriesListProps) {
  const t = useTranslations("releases");
  if (series.length === 0) return null;
  const groups = [...new Set(series.map((each) => each.indicator))].map((code) => [code, series.filter((each) => each.indicator === code)] as const);
  return (
    <section aria-labelledby="series-title" className="section">
      <h2 id="series-title" className="section-title">{t("seriesTitle")}</h2>
      <div className="mt-4 max-w-4xl">
        {groups.map(([code, items]) => (
          <details key={code} className="fold text-sm">
            <summary>
              <span>
                <span className="font-medium">{indicator(code)}</span> <span className="text-muted">{t("seriesCount", { series: items.length, count: sum(items), number: formatValue(String(sum(items)), { locale }) })}</span>
              </span>
            </summary>
            <ul className="columns-1 gap-x-8 pb-3 sm:columns-2">
              {items.map((each) => (
                <SeriesLink key={each.key} item={each} area={area} to={to} />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}

function SeriesLink({ item, area, to }: { item: SeriesItem } & Pick<SeriesListProps, "area" | "to">) {
  const [indicator = "", refArea = "", counterpart = "", freq = ""] = item.key.split(".");
  return (
    <li>
      <a className="inline-block py-1 pointer-coarse:py-2.5" href={seriesAddress(to, { indicator, refArea, counterpart, freq })}>{fullLabel({ refArea, counterpart }, area)}</a> <span className="text-muted">{item.changed}</span>
    </li>
  );
}

function sum(items: readonly SeriesItem[]): number {
  return items.reduce((total, each) => total + each.changed, 0);
}
