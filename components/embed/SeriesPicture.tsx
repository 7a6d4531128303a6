/** A chart as a file of its own: with its title, its source, its date and where it can be checked. */
import { chartSize } from "@/lib/charts/chart-style";
import type { Sharing } from "@/lib/charts/facets";
import { placeTimeChart } from "@/lib/charts/time-chart";
import type { ChartSize, TimeChartInput } from "@/lib/charts/series";
import { wrapText } from "@/lib/charts/text/wrap-text";
import type { Facet } from "../charts/SmallMultiples";
import { TimeChartSvg } from "../charts/TimeChartSvg";
import { PictureFacets, facetRows, facetsHeightPx } from "./PictureFacets";
import { GROUND, INK, MUTED } from "./light-colours";
import { PICTURE_STYLE } from "./picture-style";

export interface SeriesPictureProps {
  chart: TimeChartInput;
  /** Small charts side by side instead of the one. */
  facets?: { charts: readonly Facet[]; sharing: Sharing };
  title: string;
  subtitle: string;
  /** What the drawing shows, in sentences. */
  description: string;
  /** Lines below the drawing: source, date, publication, address. */
  foot: readonly string[];
  empty: string;
  /** A picture of fixed proportions, as social networks show it. */
  heightPx?: number;
}

export const PICTURE_WIDTH_PX = 880;
const PAD_PX = 28;
const INNER_PX = PICTURE_WIDTH_PX - 2 * PAD_PX;
const SANS = "Inter, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif";
const SERIF = "Source Serif 4, Noto Sans SC, Songti SC, Georgia, serif";
const TITLE = { size: 26, line: 32 };
const SUBTITLE = { size: 15, line: 21 };
const FOOT = { size: 12, line: 17 };
/** Wide letters of the serif; lines are measured for the sans. */
const SERIF_WIDTH = 0.98;

export function SeriesPicture({ chart, facets, title, subtitle, description, foot, empty, heightPx }: SeriesPictureProps) {
  const titles = wrapText(title, INNER_PX * SERIF_WIDTH, TITLE.size);
  const subtitles = wrapText(subtitle, INNER_PX, SUBTITLE.size);
  const feet = foot.flatMap((line) => wrapText(line, INNER_PX, FOOT.size));
  const top = PAD_PX + titles.length * TITLE.line + subtitles.length * SUBTITLE.line + 18;
  const below = feet.length * FOOT.line + PAD_PX + 12;
  const natural = facets ? facetsHeightPx(facets.charts.length, INNER_PX) : chartSize(INNER_PX, false).height;
  const size = { width: INNER_PX, height: heightPx === undefined ? natural : Math.max(180, heightPx - top - below) };
  const height = heightPx ?? top + size.height + below;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={PICTURE_WIDTH_PX} height={height} viewBox={`0 0 ${PICTURE_WIDTH_PX} ${height}`} fontFamily={SANS} role="img" aria-labelledby="picture-title">
      <title id="picture-title">{title}</title>
      <style>{PICTURE_STYLE}</style>
      <rect width={PICTURE_WIDTH_PX} height={height} fill={GROUND} />
      <rect x={PAD_PX} y={0} width={56} height={5} fill={INK} />
      <Lines lines={titles} y={PAD_PX} {...TITLE} family={SERIF} weight={600} fill={INK} />
      <Lines lines={subtitles} y={PAD_PX + titles.length * TITLE.line} {...SUBTITLE} fill={MUTED} />
      <g transform={`translate(${PAD_PX} ${top})`}>
        {facets ? <PictureFacets {...facets} input={chart} widthPx={INNER_PX} rowsMax={facetRows(size.height, INNER_PX)} empty={empty} /> : <OneChart chart={chart} size={size} title={title} description={description} empty={empty} />}
      </g>
      <Lines lines={feet} y={top + size.height + 10} {...FOOT} fill={MUTED} />
    </svg>
  );
}

function OneChart({ chart, size, title, description, empty }: Pick<SeriesPictureProps, "chart" | "title" | "description" | "empty"> & { size: ChartSize }) {
  const placed = placeTimeChart({ ...chart, annotations: [] }, size);
  return placed ? <TimeChartSvg id="picture" chart={placed} title={title} description={description} /> : <text y={40} fill={MUTED} fontSize={15}>{empty}</text>;
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
