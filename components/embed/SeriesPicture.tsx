/** A chart as a file of its own: with its title, its source, its date and where it can be checked. */
import { placeLineChart } from "@/lib/charts/line-chart";
import type { LineChartInput } from "@/lib/charts/series";
import { LineChartSvg } from "../charts/LineChartSvg";
import { PictureFrame, type PictureFrameProps } from "./PictureFrame";
import { PICTURE_STYLE } from "./picture-style";

export interface SeriesPictureProps extends Omit<PictureFrameProps, "style" | "draw"> {
  chart: LineChartInput;
  /** What the drawing shows, in sentences. */
  description: string;
}

export function SeriesPicture({ chart, description, ...frame }: SeriesPictureProps) {
  return (
    <PictureFrame
      {...frame}
      style={PICTURE_STYLE}
      draw={(size) => {
        const placed = placeLineChart({ ...chart, annotations: [] }, size);
        return placed && { heightPx: size.height, drawing: <LineChartSvg id="picture" chart={placed} title={frame.title} description={description} /> };
      }}
    />
  );
}
