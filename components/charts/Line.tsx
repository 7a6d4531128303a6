/** One series as its strokes, breaks and markers. */
import type { Marker, PlacedLine } from "@/lib/charts/marks/place-line";

const RADIUS_PX: Record<Marker["kind"], number> = { lone: 2.5, hollow: 3, end: 3.5 };

export function Line({ line }: { line: PlacedLine }) {
  return (
    <g className={`tone-${line.tone} c-${line.weight}${line.isDense ? " c-dense" : ""}`}>
      {line.paths.map((path) => (
        <path key={path.d} className={path.stroke === "dashed" ? "c-line c-dashed" : "c-line"} d={path.d} />
      ))}
      {line.breaks.map(({ x, y }) => (
        <path key={x} className="c-break" d={`M${round(x - 4)},${round(y + 5)}l4,-10M${x},${round(y + 5)}l4,-10`} />
      ))}
      {line.markers.map((marker) => (
        <circle key={`${marker.kind}${marker.x}`} className={`c-${marker.kind}`} cx={marker.x} cy={marker.y} r={RADIUS_PX[marker.kind]} />
      ))}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
