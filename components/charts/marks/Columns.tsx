/** One series as columns: filled, pale where estimated, outlined where provisional. */
import type { ColumnKind, PlacedColumns } from "@/lib/charts/marks/place-columns";
import { Breaks } from "./Breaks";

const CLASSES: Record<ColumnKind, string> = { solid: "c-column", estimated: "c-column c-column-estimated", hollow: "c-column c-column-hollow" };

export function Columns({ columns, index }: { columns: PlacedColumns; index: number }) {
  return (
    <g className={`tone-${columns.tone}`} data-s={index}>
      {columns.paths.map((path) => (
        <path key={path.kind} className={CLASSES[path.kind]} d={path.d} />
      ))}
      <Breaks breaks={columns.breaks} />
    </g>
  );
}
