/** One drawing of a line chart: a picture with a name and a description, coloured by the style sheet alone. */
import type { PlacedLineChart } from "@/lib/charts/line-chart";
import { EndLabels } from "./EndLabels";
import { Line } from "./Line";

interface LineChartSvgProps {
  id: string;
  chart: PlacedLineChart;
  title: string;
  description: string;
}

/** px between a gridline and the foot of its label. */
const LABEL_LIFT_PX = 5;

export function LineChartSvg({ id, chart, title, description }: LineChartSvgProps) {
  const { size, plot, style } = chart;
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
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {chart.bands.map((band, index) => (
        <rect key={index} className="c-band" x={band.x1} y={plot.top - 12} width={Math.max(2, round(band.x2 - band.x1))} height={plot.bottom - plot.top + 12} />
      ))}
      <Axes chart={chart} />
      {chart.rules.map((x, index) => (
        <line key={index} className="c-rule" x1={x} x2={x} y1={plot.top - 24} y2={plot.bottom} />
      ))}
      {chart.flags.filter((flag) => flag.x2 > flag.x1).map((flag) => (
        <line key={flag.x} className="c-rule" x1={flag.x1} x2={flag.x2} y1={plot.top - 24} y2={plot.top - 24} />
      ))}
      {chart.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {chart.gridlines.map((gridline) => (
        <text key={gridline.y} className="c-axis" x={0} y={round(gridline.y - LABEL_LIFT_PX)}>
          {gridline.label}
        </text>
      ))}
      <EndLabels labels={chart.labels} style={style} />
    </svg>
  );
}

function Axes({ chart: { gridlines, timeTicks, plot } }: { chart: PlacedLineChart }) {
  return (
    <>
      {gridlines.map((gridline) => (
        <line key={gridline.y} className={gridline.isZero ? "c-zero" : "c-grid"} x1={0} x2={plot.right} y1={gridline.y} y2={gridline.y} />
      ))}
      {timeTicks.map((tick) => (
        <g key={tick.x}>
          <line className="c-tick" x1={tick.x} x2={tick.x} y1={plot.bottom} y2={plot.bottom + 5} />
          <text className="c-axis" x={tick.anchor === "start" ? 0 : tick.x} y={plot.bottom + 20} textAnchor={tick.anchor}>
            {tick.label}
          </text>
        </g>
      ))}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
