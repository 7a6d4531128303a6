/** A picture that stands for itself has its title, its source, its date and where it can be checked around the drawing. */
import { chartSize } from "@/lib/charts/chart-style";
import type { ChartSize } from "@/lib/charts/series";
import { wrapText } from "@/lib/charts/text/wrap-text";
import { GROUND, INK, MUTED } from "./light-colours";

export interface PictureFrameProps {
  title: string;
  subtitle: string;
  /** Lines below the drawing: source, date, publication, address. */
  foot: readonly string[];
  empty: string;
  /** A picture of fixed proportions, as social networks show it. */
  heightPx?: number;
  /** The styles of the drawing. */
  style: string;
  /** The drawing in that room with the height that it took; null where there is nothing to draw. */
  draw: (size: ChartSize, isFixed: boolean) => { drawing: React.ReactNode; heightPx: number } | null;
}

const PICTURE_WIDTH_PX = 880;
const PAD_PX = 28;
const INNER_PX = PICTURE_WIDTH_PX - 2 * PAD_PX;
const SANS = "Inter, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif";
const SERIF = "Source Serif 4, Noto Sans SC, Songti SC, Georgia, serif";
const TITLE = { size: 26, line: 32 };
const SUBTITLE = { size: 15, line: 21 };
const FOOT = { size: 12, line: 17 };
/** Wide letters of the serif; lines are measured for the sans. */
const SERIF_WIDTH = 0.98;

export function PictureFrame({ title, subtitle, foot, empty, heightPx, style, draw }: PictureFrameProps) {
  const titles = wrapText(title, INNER_PX * SERIF_WIDTH, TITLE.size);
  const subtitles = wrapText(subtitle, INNER_PX, SUBTITLE.size);
  const feet = foot.flatMap((line) => wrapText(line, INNER_PX, FOOT.size));
  const top = PAD_PX + titles.length * TITLE.line + subtitles.length * SUBTITLE.line + 18;
  const below = feet.length * FOOT.line + PAD_PX + 12;
  const size = { width: INNER_PX, height: heightPx === undefined ? chartSize(INNER_PX, false).height : Math.max(180, heightPx - top - below) };
  const drawn = draw(size, heightPx !== undefined) ?? { drawing: <text y={40} fill={MUTED} fontSize={15}>{empty}</text>, heightPx: size.height };
  const height = heightPx ?? top + drawn.heightPx + below;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={PICTURE_WIDTH_PX} height={height} viewBox={`0 0 ${PICTURE_WIDTH_PX} ${height}`} fontFamily={SANS} role="img" aria-labelledby="picture-title">
      <title id="picture-title">{title}</title>
      <style>{style}</style>
      <rect width={PICTURE_WIDTH_PX} height={height} fill={GROUND} />
      <rect x={PAD_PX} y={0} width={56} height={5} fill={INK} />
      <Lines lines={titles} y={PAD_PX} {...TITLE} family={SERIF} weight={600} fill={INK} />
      <Lines lines={subtitles} y={PAD_PX + titles.length * TITLE.line} {...SUBTITLE} fill={MUTED} />
      <g transform={`translate(${PAD_PX} ${top})`}>{drawn.drawing}</g>
      <Lines lines={feet} y={top + drawn.heightPx + 10} {...FOOT} fill={MUTED} />
    </svg>
  );
}

interface LinesProps {
  lines: readonly string[];
  y: number;
  size: number;
  line: number;
  family?: string;
  weight?: number;
  fill: string;
}

function Lines({ lines, y, size, line, family, weight, fill }: LinesProps) {
  return lines.map((text, index) => (
    <text key={index} x={PAD_PX} y={y + index * line + size} fontSize={size} fontFamily={family} fontWeight={weight} fill={fill}>
      {text}
    </text>
  ));
}
