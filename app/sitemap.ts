/** Search engines learn of every page in every language. */
import type { MetadataRoute } from "next";
import { LOCALES } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import { listAreas } from "@/lib/reading/area/list-areas";
import { listIndicators } from "@/lib/reading/indicator/list-indicators";
import { listPillars } from "@/lib/reading/pillar/list-pillars";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { siteOrigin } from "./[locale]/site-origin";

export const dynamic = "force-dynamic";

const LIST_MAX = 1000;
const PLACES = ["/", "/indicators", "/countries", "/compare", "/data", "/releases", "/about"];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const scope = { at: await currentPublication() };
  const [origin, pillars, indicators, areas] = await Promise.all([siteOrigin(), listPillars(scope), listIndicators(scope, {}, { limit: LIST_MAX }), listAreas(scope, { limit: LIST_MAX })]);
  const paths = [...PLACES, ...pillars.map(({ slug }) => `/pillars/${slug}`), ...indicators.data.map(({ code }) => `/indicators/${code}`), ...areas.data.filter((area) => area.lac).map(({ code }) => `/countries/${code}`)];
  return paths.map((path) => ({
    url: origin + localPath("en", path),
    alternates: { languages: Object.fromEntries(LOCALES.map((locale) => [locale === "pt" ? "pt-BR" : locale === "zh" ? "zh-CN" : locale, origin + localPath(locale, path)])) },
  }));
}
