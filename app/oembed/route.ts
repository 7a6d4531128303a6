/** A chart's address, pasted into an editor that knows oEmbed, becomes the chart (oembed.com, type "rich"). */
import { siteOrigin } from "../[locale]/site-origin";
import { readSeriesView } from "../embed/series-view";
import { embedAddress } from "./embed-address";

export const dynamic = "force-dynamic";

const WIDTH_PX = 800;
const HEIGHT_PX = 620;
const SMALLEST_PX = 240;

export async function GET(request: Request): Promise<Response> {
  const { searchParams: params } = new URL(request.url);
  if ((params.get("format") ?? "json") !== "json") return refusal(501, "Only the format json is answered.");
  const origin = await siteOrigin();
  const address = embedAddress(params.get("url") ?? "", origin);
  const view = address && (await readSeriesView(new URL(address)));
  if (!address || !view) return refusal(404, "Give url=, the address of a chart of this site with its series chosen.");
  const width = bounded(params.get("maxwidth"), WIDTH_PX);
  const height = bounded(params.get("maxheight"), HEIGHT_PX);
  const html = `<iframe src="${address.replaceAll("&", "&amp;")}" width="${width}" height="${height}" style="border:0;width:100%" loading="lazy" title="${view.title.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
  return Response.json({ version: "1.0", type: "rich", provider_name: "Puente", provider_url: origin, title: view.title, width, height, html }, { headers: { "access-control-allow-origin": "*" } });
}

function bounded(text: string | null, most: number): number {
  const asked = Number(text);
  return Number.isInteger(asked) && asked > 0 ? Math.max(SMALLEST_PX, Math.min(asked, most)) : most;
}

function refusal(status: number, detail: string): Response {
  return Response.json({ type: "about:blank", title: status === 404 ? "Not found" : "Not implemented", status, detail }, { status, headers: { "content-type": "application/problem+json", "access-control-allow-origin": "*" } });
}
