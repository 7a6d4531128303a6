/** One layer of a stack, hatched where its figures are estimates. */
import type { PlacedArea } from "@/lib/charts/marks/place-area";
import { Breaks } from "./Breaks";

/** `hatch` is the address of the pattern that is laid over estimates. */
export function Area({ area, index, hatch }: { area: PlacedArea; index: number; hatch: string }) {
  return (
    <g className={`tone-${area.tone}`} data-s={index}>
      {area.paths.map((path) => (
        <path key={path.d} className="c-area" d={path.d} />
      ))}
      {area.paths.map((path) => path.stroke === "dashed" && <path key={path.d} fill={hatch} d={path.d} />)}
      {area.paths.map((path) => (
        <path key={path.edge} className={path.stroke === "dashed" ? "c-edge c-edge-estimated" : "c-edge"} d={path.edge} />
      ))}
      <Breaks breaks={area.breaks} />
    </g>
  );
}
