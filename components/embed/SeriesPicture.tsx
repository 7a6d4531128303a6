/** A chart as a file of its own: with its title, its source, its date and where it can be checked. */
import type { Sharing } from "@/lib/charts/facets";
import type { ChartSize, TimeChartInput } from "@/lib/charts/series";
import { placeTimeChart } from "@/lib/charts/time-chart";
import type { Facet } from "../charts/SmallMultiples";
import { TimeChartSvg } from "../charts/TimeChartSvg";
import { facetRows, facetsHeightPx, PictureFacets } from "./PictureFacets";
import { PictureFrame, type PictureFrameProps } from "./PictureFrame";
import { PICTURE_STYLE } from "./picture-style";

export interface SeriesPictureProps extends Omit<PictureFrameProps, "style" | "draw"> {
  chart: TimeChartInput;
  /** Small charts side by side instead of the one. */
  facets?: { charts: readonly Facet[]; sharing: Sharing };
  /** What the drawing shows, in sentences. */
  description: string;
}

export function SeriesPicture({ chart, facets, description, ...frame }: SeriesPictureProps) {
  const drawOne = (size: ChartSize) => {
    const placed = placeTimeChart({ ...chart, annotations: [] }, size);
    return placed && { heightPx: size.height, drawing: <TimeChartSvg id="picture" chart={placed} title={frame.title} description={description} /> };
  };
  const drawFacets = ({ width, height }: ChartSize, isFixed: boolean, { charts, sharing }: NonNullable<SeriesPictureProps["facets"]>) => {
    const heightPx = isFixed ? height : facetsHeightPx(charts.length, width);
    return { heightPx, drawing: <PictureFacets charts={charts} sharing={sharing} input={chart} widthPx={width} rowsMax={facetRows(heightPx, width)} empty={frame.empty} /> };
  };
  return <PictureFrame {...frame} style={PICTURE_STYLE} draw={(size, isFixed) => (facets ? drawFacets(size, isFixed, facets) : drawOne(size))} />;
}
