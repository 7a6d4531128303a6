/** One drawing of a chart with a key: lines of the axis at the left are single, those of the axis at the right double. */
import type { PlacedKeyedChart } from "@/lib/charts/keyed-chart";
import { type PlacedKeyRow, SAMPLE_PX } from "@/lib/charts/keyed-key";
import { ChartCanvas } from "./ChartCanvas";
import { Line } from "./marks/Line";
import { TimeAxes } from "./TimeAxes";

interface KeyedChartSvgProps {
  id: string;
  chart: PlacedKeyedChart;
  title: string;
  description: string;
}

/** px between a gridline and the foot of its label. */
const LABEL_LIFT_PX = 5;

export function KeyedChartSvg({ id, chart, title, description }: KeyedChartSvgProps) {
  const { size, style, numbers, rightTicks, rightX } = chart;
  const place = (seriesId: string) => chart.ids.indexOf(seriesId);
  return (
    <ChartCanvas id={id} size={size} title={title} description={description} fontPx={style.axisFontPx} over={chart}>
      <Key chart={chart} />
      <TimeAxes frame={chart}>
        {rightTicks.map((tick) => <line key={tick.y} className="c-tick" x1={rightX} x2={size.width} y1={tick.y} y2={tick.y} />)}
      </TimeAxes>
      {chart.right.map((line) => (
        <g key={line.id} className="c-right">
          <Line line={line} index={place(line.id)} />
          {line.paths.map(({ d }) => <path key={d} className="c-core" d={d} />)}
        </g>
      ))}
      {chart.left.map((line) => <Line key={line.id} line={line} index={place(line.id)} />)}
      <AxisLabels chart={chart} />
      {numbers.map(({ id: series, text, tone, x, y }) => (
        <g key={series} className={`tone-${tone} c-label`} fontSize={style.labelFontPx} data-s={place(series)}>
          <text>
            <tspan className="c-name" x={x} y={baseline(y, style.labelFontPx)}>{text}</tspan>
          </text>
        </g>
      ))}
    </ChartCanvas>
  );
}

function Key({ chart: { key, style } }: { chart: PlacedKeyedChart }) {
  const { labelFontPx, labelLinePx } = style;
  return (
    <g fontSize={labelFontPx}>
      {key.headings.flatMap(({ x, y, lines }) => lines.map((line, row) => <text key={`${x} ${y} ${row}`} className="c-note" x={x} y={baseline(y + (row + 0.5) * labelLinePx, labelFontPx)}>{line}</text>))}
      {key.rows.map((row) => (
        <g key={row.id} className={row.side === 1 ? `tone-${row.tone} c-right` : `tone-${row.tone}`}>
          <Sample row={row} y={row.y + labelLinePx / 2} />
          <text className="c-name" x={row.x + SAMPLE_PX} y={baseline(row.y + labelLinePx / 2, labelFontPx)}>{row.number}</text>
          {row.lines.map((line, index) => <text key={index} className="c-key" x={row.textX} y={baseline(row.y + (index + 0.5) * labelLinePx, labelFontPx)}>{line}</text>)}
        </g>
      ))}
    </g>
  );
}

function Sample({ row, y }: { row: PlacedKeyRow; y: number }) {
  const d = `M${row.x},${y}h${SAMPLE_PX - 6}`;
  return (
    <>
      <path className="c-line" d={d} />
      {row.side === 1 && <path className="c-core" d={d} />}
    </>
  );
}

function AxisLabels({ chart: { gridlines, rightTicks, size } }: { chart: PlacedKeyedChart }) {
  return (
    <>
      {gridlines.map(({ y, label }) => <text key={y} className="c-axis" x={0} y={tenth(y - LABEL_LIFT_PX)}>{label}</text>)}
      {rightTicks.map(({ y, label }) => <text key={y} className="c-axis" x={size.width} y={tenth(y - LABEL_LIFT_PX)} textAnchor="end">{label}</text>)}
    </>
  );
}

/** The baseline lies below the middle of a line by about a third of the letters' size. */
const baseline = (middle: number, fontPx: number) => tenth(middle + fontPx * 0.36);

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
