/** A chart for other people's pages: live, or of a moment, and then it says when newer figures exist. */
import { getTranslations } from "next-intl/server";
import { allFacets } from "@/components/charts/chart-words";
import { EmbedDocument } from "@/components/embed/EmbedDocument";
import { languageTag } from "@/lib/format/language-tag";
import { isComparison, readCompareView } from "../compare-view";
import { readSeriesView } from "../series-view";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const view = await (isComparison(url) ? readCompareView(url) : readSeriesView(url));
  if (!view) return new Response("There is no such series: name it by s=KEY, such as s=CO2.CHN._Z.A.\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  // Next lets no page import this; a route handler that asks for it when it runs may.
  const [{ renderToStaticMarkup }, t] = await Promise.all([import("react-dom/server"), getTranslations({ locale: view.locale })]);
  const { locale, pinned, facets, ...rest } = view;
  const html = renderToStaticMarkup(<EmbedDocument lang={languageTag(locale)} linkText={t("embed.figures")} {...rest} facets={facets && { ...facets, all: allFacets(t, facets.charts.length).label }} pinned={pinned && { ...pinned, text: t("embed.newer") }} />);
  return new Response(`<!doctype html>${html}`, { headers: { "content-type": "text/html; charset=utf-8" } });
}
