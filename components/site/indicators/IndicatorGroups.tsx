/** Indicators stand under their themes, or as they were found, each with its unit, its reach and its source. */
import { useTranslations } from "next-intl";
import { pickText, type Locale, type LocalText } from "@/lib/domain/text";
import { formatPeriodRange } from "@/lib/format/format-period";
import type { AddressOf } from "@/lib/i18n/address";
import { langOf } from "../lang-of";

export interface IndicatorItem {
  code: string;
  name: LocalText;
  unit: LocalText;
  publisher: string;
  coverage: { series: number; areas: number; from: string | null; to: string | null };
}

export interface IndicatorGroup {
  slug: string;
  name: string;
  summary: string;
  indicators: readonly IndicatorItem[];
}

export function IndicatorGroups({ locale, groups, to }: { locale: Locale; groups: readonly IndicatorGroup[]; to: AddressOf }) {
  return groups.map((group) => (
    <section key={group.slug} id={group.slug} aria-labelledby={`${group.slug}-title`} className="mt-10 first:mt-0">
      <h2 id={`${group.slug}-title`} className="font-serif text-xl font-semibold">
        {group.name} <span className="font-sans text-sm font-normal text-muted">{group.indicators.length}</span>
      </h2>
      <p className="mt-1 mb-3 max-w-text text-sm text-muted">{group.summary}</p>
      <IndicatorList locale={locale} label={group.name} indicators={group.indicators} to={to} />
    </section>
  ));
}

export function IndicatorList({ locale, label, indicators, to }: { locale: Locale; label: string; indicators: readonly IndicatorItem[]; to: AddressOf }) {
  return (
    <ul aria-label={label}>
      {indicators.map((indicator) => (
        <Item key={indicator.code} locale={locale} indicator={indicator} to={to} />
      ))}
    </ul>
  );
}

function Item({ locale, indicator, to }: { locale: Locale; indicator: IndicatorItem; to: AddressOf }) {
  const t = useTranslations("indicators");
  const name = pickText(indicator.name, locale);
  const { series, areas, from, to: until } = indicator.coverage;
  return (
    <li className="grid gap-x-8 border-t border-hairline py-2.5 text-sm md:grid-cols-[minmax(0,1fr)_16rem]">
      <div>
        <a href={to(`/indicators/${indicator.code}`)} lang={langOf(name.lang, locale)} className="inline-block py-1 text-base font-medium">{name.text}</a>
        <p className="text-muted">
          {pickText(indicator.unit, locale).text} · <span lang="en">{indicator.publisher}</span>
        </p>
      </div>
      <p className="text-muted md:pt-1.5 md:text-end">
        {from !== null && until !== null && formatPeriodRange(from, until, locale)}
        <br className="max-md:hidden" /> <span className="md:hidden">· </span>
        {t("reach", { areas, series })}
      </p>
    </li>
  );
}
