/** One drawing of a chart over time: a picture with a name and a description, coloured by the style sheet alone. */
import type { PlacedTimeChart } from "@/lib/charts/time-chart";
import { ChartCanvas } from "./ChartCanvas";
import { Area } from "./marks/Area";
import { Columns } from "./marks/Columns";
import { Hatch } from "./marks/Hatch";
import { EndLabels } from "./EndLabels";
import { Line } from "./marks/Line";
import { TimeAxes } from "./TimeAxes";

interface TimeChartSvgProps {
  id: string;
  chart: PlacedTimeChart;
  title: string;
  description: string;
}

/** px between a gridline and the foot of its label. */
const LABEL_LIFT_PX = 5;

export function TimeChartSvg({ id, chart, title, description }: TimeChartSvgProps) {
  const { size, style } = chart;
  const place = (seriesId: string) => chart.ids.indexOf(seriesId);
  return (
    <ChartCanvas id={id} size={size} title={title} description={description} fontPx={style.axisFontPx} over={chart}>
      <Hatch id={`${id}-hatch`} chart={chart} />
      <Bands chart={chart} />
      <TimeAxes frame={chart} />
      <Marks chart={chart} place={place} hatch={`url(#${id}-hatch)`} />
      {chart.gridlines.map((gridline) => (
        <text key={gridline.y} className="c-axis" x={0} y={round(gridline.y - LABEL_LIFT_PX)}>
          {gridline.label}
        </text>
      ))}
      <EndLabels labels={chart.labels} style={style} place={place} />
    </ChartCanvas>
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
