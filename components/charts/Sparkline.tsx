/** The course of a figure in the size of a word; decoration beside the figure unless it is given a name. */
import { placeSparkline } from "@/lib/charts/sparkline";
import type { ChartSize, Tone } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";

export interface SparklineProps {
  observations: readonly Observation[];
  tone?: Tone;
  size?: ChartSize;
  /** What it shows, where no text beside it says so. */
  label?: string;
}

export function Sparkline({ observations, tone = "ink", size, label }: SparklineProps) {
  const sparkline = placeSparkline(observations, size);
  if (!sparkline) return null;
  const { width, height } = sparkline.size;
  const name = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg className={`sparkline tone-${tone}`} viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...name}>
      {sparkline.zeroY !== null && <line className="c-zero" x1={0} x2={width} y1={sparkline.zeroY} y2={sparkline.zeroY} />}
      {sparkline.paths.map((d) => (
        <path key={d} className="c-line" d={d} />
      ))}
      {sparkline.lone.map(({ x, y }) => (
        <circle key={x} className="c-lone" cx={x} cy={y} r={1.5} />
      ))}
      <circle className={sparkline.last.isHollow ? "c-hollow" : "c-end"} cx={sparkline.last.x} cy={sparkline.last.y} r={sparkline.last.isHollow ? 2.5 : 3} />
    </svg>
  );
}
