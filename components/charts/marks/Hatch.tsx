/** Estimates keep the colour of their series under stripes of the ground, which every eye and every printer tells from a full fill. */
import type { PlacedTimeChart } from "@/lib/charts/time-chart";

export function Hatch({ id, chart: { areas, columns } }: { id: string; chart: PlacedTimeChart }) {
  const isNeeded = areas.some((area) => area.paths.some((path) => path.stroke === "dashed")) || columns.some((each) => each.paths.some((path) => path.kind === "estimated"));
  if (!isNeeded) return null;
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="c-hatch" x1={1} x2={1} y1={0} y2={6} />
    </pattern>
  );
}
