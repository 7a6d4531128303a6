/** Any chart as a picture: `series.svg`, and `series.png` in two sizes or as social networks show it. */
import { ComparePicture } from "@/components/embed/ComparePicture";
import { SeriesPicture } from "@/components/embed/SeriesPicture";
import { rasterise } from "@/lib/pictures/rasterise";
import { type CompareView, isComparison, readCompareView } from "../../embed/compare-view";
import { readSeriesView, type SeriesView } from "../../embed/series-view";

export const dynamic = "force-dynamic";

/** The width of the PNG in pixels. */
const WIDTHS_PX: Record<string, number> = { small: 880, large: 1760, social: 1200 };
/** 1200 × 630, as the networks want it, in the picture's own coordinates. */
const SOCIAL_HEIGHT_PX = 462;

interface Context {
  params: Promise<{ file: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const url = new URL(request.url);
  const size = url.searchParams.get("size") ?? "small";
  const view = file === "series.svg" || file === "series.png" ? await (isComparison(url) ? readCompareView(url) : readSeriesView(url)) : null;
  if (!view) return new Response("There is no such picture: name series by s=KEY.\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
  const svg = await drawn(view, size === "social");
  const series = "sides" in view.chart ? view.chart.sides.flatMap((side) => [...side.series]) : view.chart.series;
  const name = series.map(({ id }) => id).join("_").slice(0, 120);
  const as = (type: string, ending: string) => ({ "content-type": type, "content-disposition": `inline; filename="${name}.${ending}"`, "cross-origin-resource-policy": "cross-origin" });
  if (file === "series.svg") return new Response(svg, { headers: as("image/svg+xml; charset=utf-8", "svg") });
  return new Response(await rasterise(svg, WIDTHS_PX[size] ?? WIDTHS_PX.small!), { headers: as("image/png", "png") });
}

async function drawn(view: SeriesView | CompareView, isSocial: boolean): Promise<string> {
  // Next lets no page import this; a route handler that asks for it when it runs may.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { chart, title, subtitle, description, empty, source, date, address } = view;
  const foot = isSocial ? [`${source} ${date}`] : [source, `${date} Puente, ${address}`];
  const framed = { title, subtitle, description, empty, foot, heightPx: isSocial ? SOCIAL_HEIGHT_PX : undefined };
  return renderToStaticMarkup("sides" in chart ? <ComparePicture sides={chart.sides} {...framed} /> : <SeriesPicture chart={chart} facets={"facets" in view ? view.facets : undefined} {...framed} />);
}
