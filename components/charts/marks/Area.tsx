/** One layer of a stack, paler where its figures are estimates. */
import type { PlacedArea } from "@/lib/charts/marks/place-area";
import { Breaks } from "./Breaks";

export function Area({ area, index }: { area: PlacedArea; index: number }) {
  return (
    <g className={`tone-${area.tone}`} data-s={index}>
      {area.paths.map((path) => (
        <path key={path.d} className={path.stroke === "dashed" ? "c-area c-estimated" : "c-area"} d={path.d} />
      ))}
      {area.paths.map((path) => (
        <path key={path.edge} className="c-edge" d={path.edge} />
      ))}
      <Breaks breaks={area.breaks} />
    </g>
  );
}
