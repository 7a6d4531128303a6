/** The region as it is drawn: the outline of each of the 33 states in one frame, made by scripts/make-map.ts. */
import geometry from "./geometry.json";

export interface AreaShape {
  /** SVG path data; empty for a state whose shape cannot be seen at this size. */
  path: string;
  /** The middle of its largest part. */
  x: number;
  y: number;
  /** Whether it is drawn as a circle too, because it can neither be hit nor told by its colour. */
  isSmall: boolean;
}

export interface MapGeometry {
  width: number;
  height: number;
  /** By ISO 3166-1 alpha-3. */
  areas: Readonly<Record<string, AreaShape>>;
  /** All land beyond the 33, as one path. */
  neighbours: string;
}

export const REGION: MapGeometry = geometry;
