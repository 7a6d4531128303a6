/** A country's profile is handed to the parts of its page in the reader's language. */
import { measureOf, quantity, type Measure } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import type { HeadlineProps, PartnerShares } from "@/components/site/country/Headline";
import type { PartnerRow } from "@/components/site/country/PartnerTable";
import type { RankRow } from "@/components/site/country/RankList";
import type { Theme, ThemeRow } from "@/components/site/country/ThemeTable";
import { pickText, type Locale } from "@/lib/domain/text";
import { formatCompact } from "@/lib/format/format-compact";
import { formatPeriod } from "@/lib/format/format-period";
import { percentSign, unitPlace } from "@/lib/format/format-unit";
import { formatValue } from "@/lib/format/format-value";
import type { AddressOf } from "@/lib/i18n/address";
import type { CountryProfile, ShownAmongPeers } from "@/lib/reading/country/get-country-profile";
import { TRADE } from "@/lib/reading/country/list-countries";
import type { Series } from "@/lib/reading/series/get-series";
import { toneOf } from "../../overview-props";

export function partnerRows({ trade, indicators }: CountryProfile, locale: Locale, to: AddressOf): PartnerRow[] {
  return trade.map(({ partner, exports, imports, exportShare, importShare }) => ({
    partner,
    exports: flow(exports, exportShare, indicators, locale, to),
    imports: flow(imports, importShare, indicators, locale, to),
  }));
}

function flow(series: Series | null, share: Series["observations"], indicators: CountryProfile["indicators"], locale: Locale, to: AddressOf): PartnerRow["exports"] {
  const newest = series?.observations.findLast((each) => each.value !== null);
  const indicator = series && indicators.get(series.indicator);
  if (!series || !indicator || !newest?.value) return null;
  const part = share.findLast((each) => each.value !== null);
  return {
    value: quantity(newest.value, measureOf(indicator, locale), locale),
    period: formatPeriod(newest.period, locale),
    status: newest.status,
    share: part?.value ? { value: percentSign(locale, formatValue(part.value, { locale, decimals: 1 })), period: formatPeriod(part.period, locale) } : null,
    href: seriesAddress(to, series),
    observations: series.observations,
  };
}

/** The newest year for which both of China's shares are known; null where there is none. */
export function headlineOf({ trade }: CountryProfile, locale: Locale, to: AddressOf): HeadlineProps | null {
  const [china, us] = [trade.find(({ partner }) => partner === "CHN"), trade.find(({ partner }) => partner === "USA")];
  const period = china?.exportShare.findLast((each) => each.value !== null && valueAt(china.importShare, each.period) !== null)?.period;
  const shares = china && period ? sharesAt(china, period, locale, to) : null;
  return shares && period ? { period: formatPeriod(period, locale), china: shares, us: us ? sharesAt(us, period, locale, to) : null } : null;
}

function sharesAt({ exports, imports, exportShare, importShare }: CountryProfile["trade"][number], period: string, locale: Locale, to: AddressOf): PartnerShares | null {
  const [out, into] = [valueAt(exportShare, period), valueAt(importShare, period)];
  if (!exports || !imports || out === null || into === null) return null;
  const share = (value: string) => percentSign(locale, formatValue(value, { locale, decimals: 1 }));
  return { exports: share(out), imports: share(into), exportsHref: seriesAddress(to, exports), importsHref: seriesAddress(to, imports) };
}

const valueAt = (observations: Series["observations"], period: string) => observations.find((each) => each.period === period)?.value ?? null;

export function rankRows({ ranks, indicators }: CountryProfile, locale: Locale): RankRow[] {
  const money = indicators.get(TRADE.exports);
  return ranks.map(({ key, rank }) => ({
    key,
    place: rank.place,
    of: rank.of,
    period: formatPeriod(rank.period, locale),
    value: key === "chinaShare" || !money ? percentSign(locale, formatValue(rank.value, { locale, decimals: 1 })) : quantity(rank.value, measureOf(money, locale), locale),
  }));
}

/** `partner` names whom a figure is with; `place` writes "3 of 33". */
export interface ThemeWords {
  partner: (code: string) => string | null;
  place: (place: number, of: number) => string;
}

/** The sparkline shows as many years as can be told apart. */
const POINTS_MAX = 60;

export function themesOf({ themes }: CountryProfile, locale: Locale, to: AddressOf, words: ThemeWords): Theme[] {
  return themes.map(({ pillar, figures }) => ({ slug: pillar.slug, name: pickText(pillar.name, locale).text, href: to(`/pillars/${pillar.slug}`), rows: figures.flatMap((figure) => themeRow(figure, locale, to, words)) }));
}

function themeRow({ indicator, series, standing }: ShownAmongPeers, locale: Locale, to: AddressOf, words: ThemeWords): ThemeRow[] {
  const newest = series.observations.findLast((each) => each.value !== null);
  if (!newest?.value) return [];
  const measure = measureOf(indicator, locale);
  const value = (text: string) => bareFigure(text, measure, locale);
  return [{
    key: series.key,
    name: pickText(indicator.name, locale).text,
    unit: measure.unit,
    partner: words.partner(series.counterpart),
    href: seriesAddress(to, series),
    value: value(newest.value),
    period: formatPeriod(newest.period, locale),
    status: newest.status,
    observations: series.observations.slice(-POINTS_MAX),
    tone: toneOf("", series.counterpart),
    median: standing?.median ? value(standing.median) : null,
    place: standing && words.place(standing.place, standing.of),
  }];
}

/** The figure without its unit's name, which stands once in the row; money and per cent keep their sign. */
function bareFigure(text: string, measure: Measure, locale: Locale): string {
  if (unitPlace(measure.unitCode) === "money") return quantity(text, measure, locale);
  const figure = formatCompact(text, { locale, unitMult: measure.unitMult, decimals: Math.min(2, measure.decimals) });
  return unitPlace(measure.unitCode) === "percent" ? percentSign(locale, figure) : figure;
}
