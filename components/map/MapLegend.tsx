/** The legend says what each class means and how many areas are of it; a class that is ticked stands out, with no script at all. */
import { countOf, type MapArea, type MapKey } from "@/lib/charts/map/map-area";

export interface MapLegendProps {
  /** What the classes are of, such as "Per cent of GDP". */
  heading: string;
  /** What ticking does. */
  hint: string;
  areas: readonly MapArea[];
  keys: readonly MapKey[];
  shown: number;
}

export function MapLegend({ heading, hint, areas, keys, shown }: MapLegendProps) {
  return (
    <fieldset className="map-legend">
      <legend>
        {heading}
        <span className="sr-only"> {hint}</span>
      </legend>
      {keys.map(({ letter, label }) => (
        <label key={letter} title={hint}>
          {/* The browser would remember the tick and show it with the next visit. */}
          <input type="checkbox" value={letter} autoComplete="off" />
          <i className="map-swatch" data-k={letter} aria-hidden />
          <span>{label}</span>
          <span className="map-count" data-count={letter}>{countOf(areas, shown, letter)}</span>
        </label>
      ))}
    </fieldset>
  );
}
