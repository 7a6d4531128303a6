/** A ranking as one picture, for files and previews; on a page it is a list (RankBars). */
import type { PlacedRankChart } from "@/lib/charts/rank-chart";
import { ChartCanvas } from "./ChartCanvas";

interface RankChartSvgProps {
  id: string;
  chart: PlacedRankChart;
  title: string;
  description: string;
}

export function RankChartSvg({ id, chart, title, description }: RankChartSvgProps) {
  const { size, style, rows, barHeight, zeroX, reference } = chart;
  // The baseline lies below the middle of a line by about a third of the letters' size.
  const hasChosen = rows.some((row) => row.isChosen);
  const baseline = (y: number) => Math.round((y + style.labelFontPx * 0.36) * 10) / 10;
  return (
    <ChartCanvas id={id} size={size} title={title} description={description} fontPx={style.labelFontPx}>
      {reference && (
        <>
          <line className="c-reference" x1={reference.x} x2={reference.x} y1={rows[0]!.y - barHeight / 2 - 3} y2={rows.at(-1)!.y + barHeight / 2 + 3} />
          <text className="c-axis" x={reference.anchor === "start" ? 0 : reference.anchor === "end" ? size.width : reference.x} y={14} textAnchor={reference.anchor} fontSize={style.axisFontPx}>
            {reference.text}
          </text>
        </>
      )}
      {rows.map((row) => (
        <g key={row.id} className={`tone-${row.tone}`}>
          <rect className={hasChosen && !row.isChosen ? "c-column c-row-other" : "c-column"} x={row.x} y={row.y - barHeight / 2} width={row.width} height={barHeight} />
          <text className={row.isChosen ? "c-row c-row-chosen" : "c-row"} x={0} y={baseline(row.y)}>
            {row.label}
          </text>
          <text className="c-figure" x={row.textX} y={baseline(row.y)}>
            {row.text}
          </text>
        </g>
      ))}
      {zeroX !== null && <line className="c-zero" x1={zeroX} x2={zeroX} y1={rows[0]!.y - barHeight / 2 - 3} y2={rows.at(-1)!.y + barHeight / 2 + 3} />}
    </ChartCanvas>
  );
}
