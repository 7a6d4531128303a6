/** One series as columns: filled, hatched where estimated, outlined where provisional. */
import type { PlacedColumns } from "@/lib/charts/marks/place-columns";
import { Breaks } from "./Breaks";

/** `hatch` is the address of the pattern that is laid over estimates. */
export function Columns({ columns, index, hatch }: { columns: PlacedColumns; index: number; hatch: string }) {
  return (
    <g className={`tone-${columns.tone}`} data-s={index}>
      {columns.paths.map((path) => (
        <path key={path.kind} className={path.kind === "hollow" ? "c-column c-column-hollow" : "c-column"} d={path.d} />
      ))}
      {columns.paths.map((path) => path.kind === "estimated" && <path key="hatch" className="c-column-estimated" fill={hatch} d={path.d} />)}
      <Breaks breaks={columns.breaks} />
    </g>
  );
}
