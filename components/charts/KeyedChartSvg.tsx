/** One drawing of a chart with a key: lines of the axis at the left are single, those of the axis at the right double. */
import type { PlacedKeyedChart } from "@/lib/charts/keyed-chart";
import { type PlacedKeyRow, SAMPLE_PX } from "@/lib/charts/keyed-key";
import { Line } from "./marks/Line";

interface KeyedChartSvgProps {
  id: string;
  chart: PlacedKeyedChart;
  title: string;
  description: string;
}

/** px between a gridline and the foot of its label. */
const LABEL_LIFT_PX = 5;

export function KeyedChartSvg({ id, chart, title, description }: KeyedChartSvgProps) {
  const { size, plot, style, numbers } = chart;
  const place = (seriesId: string) => chart.ids.indexOf(seriesId);
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      fontSize={style.axisFontPx}
      // Where the plot is and which years it spans, for the read-out (components/charts/enhance).
      data-plot={`${plot.left} ${plot.right} ${plot.top} ${plot.bottom} ${chart.years.join(" ")}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Key chart={chart} />
      <Axes chart={chart} />
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
    </svg>
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

function Axes({ chart: { gridlines, timeTicks, rightTicks, rightX, plot, size } }: { chart: PlacedKeyedChart }) {
  return (
    <>
      {gridlines.map((gridline) => <line key={gridline.y} className={gridline.isZero ? "c-zero" : "c-grid"} x1={0} x2={plot.right} y1={gridline.y} y2={gridline.y} />)}
      {rightTicks.map((tick) => <line key={tick.y} className="c-tick" x1={rightX} x2={size.width} y1={tick.y} y2={tick.y} />)}
      {timeTicks.map((tick) => (
        <g key={tick.x}>
          <line className="c-tick" x1={tick.x} x2={tick.x} y1={plot.bottom} y2={plot.bottom + 5} />
          <text className="c-axis" x={tick.anchor === "start" ? 0 : tick.x} y={plot.bottom + 20} textAnchor={tick.anchor}>{tick.label}</text>
        </g>
      ))}
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
