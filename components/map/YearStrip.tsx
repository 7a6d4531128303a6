/** Over the slider stands every year as a column of the areas by class, so that a reader sees where the change is before moving. */
import { countOf, type MapArea, type MapKey } from "@/lib/charts/map/map-area";

export interface YearStripProps {
  label: string;
  areas: readonly MapArea[];
  keys: readonly MapKey[];
  frames: number;
  shown: number;
}

/** In units of a column's width. */
const COLUMN = 0.88;

/** Decoration beside the tables, which have the same counts. */
export function YearStrip({ label, areas, keys, frames, shown }: YearStripProps) {
  const columns = Array.from({ length: frames }, (_, frame) => keys.map(({ letter }) => countOf(areas, frame, letter)));
  const upTo = (counts: readonly number[], index: number) => counts.slice(0, index).reduce((sum, count) => sum + count, 0);
  return (
    <div className="map-strip" aria-hidden style={{ "--frames": frames, "--frame": shown } as React.CSSProperties}>
      <p>{label}</p>
      <div>
        <svg viewBox={`0 0 ${frames} ${areas.length}`} preserveAspectRatio="none">
          {keys.map(({ letter }, index) => (
            <path key={letter} data-k={letter} d={columns.map((counts, frame) => (counts[index]! > 0 ? `M${frame + (1 - COLUMN) / 2} ${upTo(counts, index)}h${COLUMN}v${counts[index]}h-${COLUMN}z` : "")).join("")} />
          ))}
        </svg>
      </div>
    </div>
  );
}
