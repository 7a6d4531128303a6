/** One drawing of a scatter: a picture with a name and a description, whose points tell their figures to a pointer that rests on them. */
import { type PlacedPoint, type PlacedScatter, POINT_PX } from "@/lib/charts/scatter-chart";
import { ChartCanvas } from "./ChartCanvas";

interface ScatterChartSvgProps {
  id: string;
  chart: PlacedScatter;
  title: string;
  description: string;
  /** What is said of a point: its name and both figures. */
  pointText: Readonly<Record<string, string>>;
}

export function ScatterChartSvg({ id, chart, title, description, pointText }: ScatterChartSvgProps) {
  const { size, style, points, labels, headings, plot, tone } = chart;
  const baseline = (line: number) => line * style.labelLinePx + style.labelFontPx;
  return (
    <ChartCanvas id={id} size={size} title={title} description={description} fontPx={style.axisFontPx}>
      <g className="c-heading" fontSize={style.labelFontPx}>
        {headings.y.map((line, index) => <text key={line} x={0} y={baseline(index)}>{line}</text>)}
        {headings.x.map((line, index) => <text key={line} x={size.width} y={size.height - (headings.x.length - index) * style.labelLinePx + style.labelFontPx} textAnchor="end">{line}</text>)}
      </g>
      <Axes chart={chart} />
      <g className={`tone-${tone}`}>
        {points.map((point) => (
          <g key={point.id} data-a={point.id}>
            <title>{pointText[point.id]}</title>
            <Mark point={point} />
          </g>
        ))}
      </g>
      {labels.map(({ id: point, text, x, y }) => <text key={point} className="c-place" x={x} y={y}>{text}</text>)}
      <line className="c-tick" x1={0} x2={plot.right + POINT_PX} y1={plot.bottom} y2={plot.bottom} />
    </ChartCanvas>
  );
}

function Mark({ point: { shape, isHollow, x, y } }: { point: PlacedPoint }) {
  const className = isHollow ? "c-point c-point-hollow" : "c-point";
  if (shape === "circle") return <circle className={className} cx={x} cy={y} r={POINT_PX} />;
  return <path className={className} d={shape === "diamond" ? `M${x},${y - 6}l6,6l-6,6l-6,-6z` : `M${x},${y - 6}l5.5,10h-11z`} />;
}

/** Both have lines, because a point stands between both. */
function Axes({ chart: { xTicks, xNumbers, yTicks, plot } }: { chart: PlacedScatter }) {
  return (
    <>
      {xTicks.map(({ at, isZero }) => <line key={at} className={isZero ? "c-zero" : "c-grid"} x1={at} x2={at} y1={plot.top} y2={plot.bottom} />)}
      {yTicks.map(({ at, isZero }) => <line key={at} className={isZero ? "c-zero" : "c-grid"} x1={0} x2={plot.right + POINT_PX} y1={at} y2={at} />)}
      {yTicks.map(({ at, label }) => <text key={at} className="c-axis" x={0} y={Math.round((at - 5) * 10) / 10}>{label}</text>)}
      {xNumbers.map(({ x, label }) => <text key={x} className="c-axis" x={x} y={plot.bottom + 20}>{label}</text>)}
    </>
  );
}
