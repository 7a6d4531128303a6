/** A comparison as a file of its own, with the key that tells its lines and axes apart. */
import { type KeyedChartInput, placeKeyedChart } from "@/lib/charts/keyed-chart";
import { KeyedChartSvg } from "../charts/KeyedChartSvg";
import { keyedStyle } from "./keyed-style";
import { GROUND, INK } from "./light-colours";
import { PictureFrame, type PictureFrameProps } from "./PictureFrame";
import { PICTURE_STYLE } from "./picture-style";

export interface ComparePictureProps extends Omit<PictureFrameProps, "style" | "draw"> {
  sides: KeyedChartInput["sides"];
  /** What the drawing shows, in sentences. */
  description: string;
}

export function ComparePicture({ sides, description, ...frame }: ComparePictureProps) {
  return (
    <PictureFrame
      {...frame}
      style={PICTURE_STYLE + keyedStyle(INK, GROUND)}
      draw={(size, isFixed) => {
        const free = placeKeyedChart({ sides }, size);
        // Where the height is fixed the key takes its room from the plot.
        const placed = free && isFixed ? placeKeyedChart({ sides }, { ...size, height: Math.max(120, size.height - free.key.heightPx) }) : free;
        return placed && { heightPx: placed.size.height, drawing: <KeyedChartSvg id="picture" chart={placed} title={frame.title} description={description} /> };
      }}
    />
  );
}
