/** One drawing of a slope chart: two rails, a line for each series between them, its figures at both and its name at the right. */
import type { PlacedSlope, PlacedSlopeChart, SlopeLabel } from "@/lib/charts/slope-chart";
import { SWATCH_PX, SWATCHED } from "@/lib/charts/labels/place-labels";
import type { ChartStyle } from "@/lib/charts/chart-style";
import { ChartCanvas } from "./ChartCanvas";

interface SlopeChartSvgProps {
  id: string;
  chart: PlacedSlopeChart;
  title: string;
  description: string;
}

export function SlopeChartSvg({ id, chart, title, description }: SlopeChartSvgProps) {
  const { size, style, rails, top, bottom } = chart;
  return (
    <ChartCanvas id={id} size={size} title={title} description={description} fontPx={style.labelFontPx}>
      {rails.map((x, side) => (
        <g key={x}>
          <line className="c-rail" x1={x} x2={x} y1={top - 8} y2={bottom + 4} />
          <text className="c-heading" x={side === 0 && chart.before.length === 0 ? 0 : x} y={14} textAnchor={side === 0 && chart.before.length > 0 ? "end" : "start"}>
            {chart.headings[side]}
          </text>
        </g>
      ))}
      {chart.zeroY !== null && <line className="c-zero" x1={rails[0]} x2={rails[1]} y1={chart.zeroY} y2={chart.zeroY} />}
      {chart.slopes.map((slope) => <Slope key={slope.id} slope={slope} />)}
      {chart.before.map((label) => <Figure key={label.id} label={label} style={style} side="before" />)}
      {chart.after.map((label) => <Figure key={label.id} label={label} style={style} side="after" />)}
    </ChartCanvas>
  );
}

function Slope({ slope }: { slope: PlacedSlope }) {
  return (
    <g className={`tone-${slope.tone} c-${slope.weight}`}>
      <path className="c-line" d={`M${slope.x1},${slope.y1}L${slope.x2},${slope.y2}`} />
      <circle className={slope.isHollow[0] ? "c-hollow" : "c-end"} cx={slope.x1} cy={slope.y1} r={3.5} />
      <circle className={slope.isHollow[1] ? "c-hollow" : "c-end"} cx={slope.x2} cy={slope.y2} r={3.5} />
    </g>
  );
}

function Figure({ label, style, side }: { label: SlopeLabel; style: ChartStyle; side: "before" | "after" }) {
  const indent = side === "after" && SWATCHED.has(label.tone) ? SWATCH_PX : 0;
  // The baseline lies below the middle of a line by about a third of the letters' size.
  const baseline = (y: number) => Math.round((y + style.labelFontPx * 0.36) * 10) / 10;
  return (
    <g className={`tone-${label.tone}`}>
      {label.leader && <line className="c-leader" {...label.leader} />}
      <text className="c-figure" x={label.x} y={baseline(label.figureY)} textAnchor={side === "before" ? "end" : "start"}>
        {label.figure}
      </text>
      {indent > 0 && <line className="c-swatch" x1={label.nameX} x2={label.nameX + 10} y1={label.y} y2={label.y} />}
      {label.lines.map((line, index) => (
        <text key={line} className="c-name" x={label.nameX + indent} y={baseline(label.y + index * style.labelLinePx)}>
          {line}
        </text>
      ))}
    </g>
  );
}
