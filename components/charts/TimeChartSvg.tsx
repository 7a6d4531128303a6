/** One drawing of a chart over time: a picture with a name and a description, coloured by the style sheet alone. */
import type { PlacedTimeChart } from "@/lib/charts/time-chart";
import { Area } from "./marks/Area";
import { Columns } from "./marks/Columns";
import { Hatch } from "./marks/Hatch";
import { EndLabels } from "./EndLabels";
import { Line } from "./marks/Line";

interface TimeChartSvgProps {
  id: string;
  chart: PlacedTimeChart;
  title: string;
  description: string;
}

/** px between a gridline and the foot of its label. */
const LABEL_LIFT_PX = 5;

export function TimeChartSvg({ id, chart, title, description }: TimeChartSvgProps) {
  const { size, plot, style } = chart;
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
      <Hatch id={`${id}-hatch`} chart={chart} />
      <Bands chart={chart} />
      <Axes chart={chart} />
      <Marks chart={chart} place={place} hatch={`url(#${id}-hatch)`} />
      {chart.gridlines.map((gridline) => (
        <text key={gridline.y} className="c-axis" x={0} y={round(gridline.y - LABEL_LIFT_PX)}>
          {gridline.label}
        </text>
      ))}
      <EndLabels labels={chart.labels} style={style} place={place} />
    </svg>
  );
}

/** Ranges and rules in time lie behind and before the figures. */
function Bands({ chart: { bands, plot } }: { chart: PlacedTimeChart }) {
  return bands.map((band, index) => <rect key={index} className="c-band" x={band.x1} y={plot.top - 12} width={Math.max(2, round(band.x2 - band.x1))} height={plot.bottom - plot.top + 12} />);
}

function Marks({ chart, place, hatch }: { chart: PlacedTimeChart; place: (id: string) => number; hatch: string }) {
  const { plot, areas, columns } = chart;
  const zero = chart.gridlines.find((gridline) => gridline.isZero);
  return (
    <>
      {areas.map((area) => <Area key={area.id} area={area} index={place(area.id)} hatch={hatch} />)}
      {columns.map((each) => <Columns key={each.id} columns={each} index={place(each.id)} hatch={hatch} />)}
      {zero && areas.length + columns.length > 0 && <line className="c-zero" x1={0} x2={plot.right} y1={zero.y} y2={zero.y} />}
      {chart.rules.map((x, index) => <line key={index} className="c-rule" x1={x} x2={x} y1={plot.top - 24} y2={plot.bottom} />)}
      {chart.flags.filter((flag) => flag.x2 > flag.x1).map((flag) => <line key={flag.x} className="c-rule" x1={flag.x1} x2={flag.x2} y1={plot.top - 24} y2={plot.top - 24} />)}
      {chart.ranges.map((range) => (
        <g key={range.id} className={`tone-${range.tone}`} data-s={place(range.id)}>
          {range.paths.map((d) => <path key={d} className="c-range" d={d} />)}
        </g>
      ))}
      {chart.lines.map((line) => <Line key={line.id} line={line} index={place(line.id)} />)}
    </>
  );
}

function Axes({ chart: { gridlines, timeTicks, plot } }: { chart: PlacedTimeChart }) {
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
