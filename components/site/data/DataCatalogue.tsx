/** Each indicator stands with what is held of it, whose it is, and its files. */
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/Badge";
import { type Locale, type LocalText, pickText } from "@/lib/domain/text";
import { formatPeriodRange } from "@/lib/format/format-period";
import { formatValue } from "@/lib/format/format-value";
import { type AddressOf, withParams } from "@/lib/i18n/address";
import { langOf } from "../lang-of";

export interface DataItem {
  code: string;
  name: LocalText;
  unit: LocalText;
  coverage: { series: number; areas: number; observations: number; from: string | null; to: string | null };
  source: { publisher: string; title: string; url: string | null; licence: string; redistributable: boolean };
}

export interface DataCatalogueProps {
  locale: Locale;
  asOf: string | null;
  groups: readonly { slug: string; name: string; indicators: readonly DataItem[] }[];
  to: AddressOf;
}

export function DataCatalogue({ locale, asOf, groups, to }: DataCatalogueProps) {
  return groups.map(({ slug, name, indicators }) => (
    <section key={slug} aria-labelledby={`${slug}-title`} className="mt-8">
      <h3 id={`${slug}-title`} className="font-serif text-lg font-semibold">
        {name} <span className="font-sans text-sm font-normal text-muted">{indicators.length}</span>
      </h3>
      <ul className="mt-2">
        {indicators.map((item) => (
          <Item key={item.code} locale={locale} asOf={asOf} item={item} href={to(`/indicators/${item.code}`)} />
        ))}
      </ul>
    </section>
  ));
}

function Item({ locale, asOf, item, href }: { locale: Locale; asOf: string | null; item: DataItem; href: string }) {
  const t = useTranslations("data");
  const name = pickText(item.name, locale);
  const { coverage, source } = item;
  const held = t("held", { series: coverage.series, areas: coverage.areas, figures: formatValue(String(coverage.observations), { locale }) });
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-hairline py-2.5 text-sm md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <div>
        <a href={href} lang={langOf(name.lang, locale)} className="inline-block py-1 text-base font-medium">{name.text}</a>
        <p className="text-muted">
          {pickText(item.unit, locale).text} · {coverage.from !== null && coverage.to !== null && `${formatPeriodRange(coverage.from, coverage.to, locale)} · `}{held}
        </p>
      </div>
      <p className="text-muted md:pt-1.5">
        <span lang="en">{source.publisher}, {source.url ? <a href={source.url} rel="noopener">{source.title}</a> : source.title}. {source.licence}</span>{" "}
        {!source.redistributable && <Badge>{t("notInBulk")}</Badge>}
      </p>
      <p className="flex items-start gap-x-4 md:pt-0.5">
        {FILES.map(([format, label]) => (
          <a key={format} className="take-link" href={withParams("/api/v1/data", { indicator: item.code, format, lang: format === "xlsx" && locale !== "en" ? locale : null, asOf })} aria-label={t("fileOf", { format: label, name: name.text })} rel="nofollow">{label}</a>
        ))}
      </p>
    </li>
  );
}

const FILES = [["csv", "CSV"], ["xlsx", "Excel"], ["json", "JSON"]] as const;
