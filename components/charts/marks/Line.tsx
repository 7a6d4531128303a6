/** One series as its strokes, breaks and markers. */
import type { Marker, PlacedLine } from "@/lib/charts/marks/place-line";
import { Breaks } from "./Breaks";

const RADIUS_PX: Record<Marker["kind"], number> = { lone: 2.5, hollow: 3, end: 3.5, dot: 3 };

/** `index` is the place of the series among all, by which the read-out finds it. */
export function Line({ line, index }: { line: PlacedLine; index: number }) {
  return (
    <g className={`tone-${line.tone} c-${line.weight}${line.isDense ? " c-dense" : ""}`} data-s={index}>
      {line.paths.map((path) => (
        <path key={path.d} className={path.stroke === "dashed" ? "c-line c-dashed" : "c-line"} d={path.d} />
      ))}
      <Breaks breaks={line.breaks} />
      {line.markers.map((marker) => (
        <circle key={`${marker.kind}${marker.x}`} className={`c-${marker.kind}`} cx={marker.x} cy={marker.y} r={RADIUS_PX[marker.kind]} />
      ))}
    </g>
  );
}
