/** The names that pages of the desk write for codes, as they are published now. */
import type { Names } from "@/components/desk/series-name";
import type { Locale } from "@/lib/domain/text";
import { areaNames } from "@/lib/reading/area/list-areas";
import { listIndicators } from "@/lib/reading/indicator/list-indicators";
import { currentPublication } from "@/lib/reading/publication/current-publication";

export async function deskNames(locale: Locale): Promise<Names> {
  const scope = { at: await currentPublication() };
  const [indicators, areas] = await Promise.all([listIndicators(scope, {}, { limit: 1000 }), areaNames(scope)]);
  return { indicators: new Map(indicators.data.map(({ code, name }) => [code, name])), areas, locale };
}
