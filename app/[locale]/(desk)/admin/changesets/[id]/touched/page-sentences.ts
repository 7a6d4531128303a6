/** The sentence that a public page begins with, made by the rules of that page, as plain text. */
import { getTranslations } from "next-intl/server";
import { headlineFigures } from "@/app/[locale]/(site)/overview-props";
import { headlineOf } from "@/app/[locale]/(site)/countries/[iso3]/country-props";
import { measureOf } from "@/components/site/chart/measure";
import { seriesLabels } from "@/components/site/chart/series-label";
import { findingOf } from "@/components/site/indicator/finding";
import { headlineCase } from "@/components/site/overview/headline-case";
import { type Locale, pickText } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import { areaNames } from "@/lib/reading/area/list-areas";
import { getCountryProfile } from "@/lib/reading/country/get-country-profile";
import type { TouchedPage } from "@/lib/reading/desk/touched/list-touched-pages";
import { chooseSeries } from "@/lib/reading/indicator/choose-series";
import { getIndicator } from "@/lib/reading/indicator/get-indicator";
import { getOverview } from "@/lib/reading/overview/get-overview";
import type { Scope } from "@/lib/reading/scope";
import { getManySeries } from "@/lib/reading/series/get-series";
import { listSeries } from "@/lib/reading/series/list-series";

const LIST_MAX = 1000;
/** Marks that the page turns into links are left out. */
const plain = (words: string) => words;

/** The sentence of the page at that moment; null where it has none. */
export function pageSentence(scope: Scope, { kind, code }: TouchedPage, locale: Locale): Promise<string | null> {
  if (kind === "overview") return overviewSentence(scope, locale);
  if (kind === "country" && code !== null) return countrySentence(scope, code, locale);
  if (kind === "indicator" && code !== null) return indicatorSentence(scope, code, null, locale);
  return Promise.resolve(null);
}

/** The title of the chart of one series, or of those that the page of the indicator shows unasked. */
export async function indicatorSentence(scope: Scope, code: string, key: string | null, locale: Locale): Promise<string | null> {
  const indicator = await getIndicator(scope, code);
  if (!indicator.ok) return null;
  const keys = key === null ? chooseSeries((await listSeries(scope, { indicator: [code] }, { limit: LIST_MAX })).data, { areas: [], counterparts: [], freq: null }).keys : [key];
  const series = await getManySeries(scope, keys);
  const [names, t] = await Promise.all([areaNames(scope), getTranslations({ locale })]);
  const labels = seriesLabels(series, (area) => pickText(names.get(area) ?? { en: area }, locale).text);
  const finding = findingOf(series.map(({ observations }, index) => ({ label: labels[index]!, observations })), measureOf(indicator.value, locale), locale);
  return finding && t(finding.key, finding.params);
}

async function overviewSentence(scope: Scope, locale: Locale): Promise<string | null> {
  const found = headlineCase(headlineFigures(await getOverview(scope), locale, addressesFor(locale, null)));
  if (!found) return null;
  const t = await getTranslations({ locale, namespace: "overview" });
  const first = t.markup(`headline.${found.told}`, { ...found.params, figure: plain });
  return found.region ? `${first}. ${t.markup("region", { ...found.region, out: plain, into: plain })}` : first;
}

async function countrySentence(scope: Scope, code: string, locale: Locale): Promise<string | null> {
  const profile = await getCountryProfile(scope, code);
  const found = profile.ok ? headlineOf(profile.value, locale, addressesFor(locale, null)) : null;
  if (!found) return null;
  const t = await getTranslations({ locale, namespace: "country" });
  const { period, china, us } = found;
  const values = { period, exports: china.exports, imports: china.imports, out: plain, into: plain };
  return us ? t.markup("headlineBoth", { ...values, usExports: us.exports, usImports: us.imports, usOut: plain, usInto: plain }) : t.markup("headlineChina", values);
}
