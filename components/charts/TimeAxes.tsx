/** Time runs below the plot, values across it: the lines of both, and the names of the years. */
import type { TimeFrame } from "@/lib/charts/time-frame";

/** `children` stand between the gridlines and the years. */
export function TimeAxes({ frame: { gridlines, timeTicks, plot }, children }: { frame: Pick<TimeFrame, "gridlines" | "timeTicks" | "plot">; children?: React.ReactNode }) {
  return (
    <>
      {gridlines.map((gridline) => (
        <line key={gridline.y} className={gridline.isZero ? "c-zero" : "c-grid"} x1={0} x2={plot.right} y1={gridline.y} y2={gridline.y} />
      ))}
      {children}
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
