/** The atlas lies flat in the frame of the map: every border projected once, simplified once, and so still the same line for both its sides. */
import { readFileSync } from "node:fs";
import { geoAzimuthalEqualArea, geoIdentity, geoPath } from "d3-geo";
import type { GeoContext } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import { planarRingArea, presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type { Point } from "./encode-path";

export interface Frame {
  width: number;
  height: number;
}

export interface Shape {
  /** ISO 3166 number. */
  id: string;
  /** Largest first. */
  rings: Ring[];
}

export interface Ring {
  points: Point[];
  area: number;
}

/** Equal areas, so that no country looks larger than it is; turned until Mexico and Patagonia both fit a portrait. */
const PROJECTION = geoAzimuthalEqualArea().rotate([72, 12]).scale(425).translate([320, 340]);
/** Square units: a corner that encloses less with its neighbours is cut off. */
const CORNER_MIN = 0.6;
/** Units beyond the frame, so that its edge cuts no stroke. */
const MARGIN = 2;

/** The shapes with those ids that reach into the frame. */
export function projectAtlas(ids: ReadonlySet<string>, frame: Frame): Shape[] {
  const topology = flat(readAtlas(), ids);
  const drawn = geoIdentity().clipExtent([[-MARGIN, -MARGIN], [frame.width + MARGIN, frame.height + MARGIN]]);
  const { features } = feature(topology, topology.objects.countries!) as FeatureCollection;
  return features.map((each) => {
    const rings = ringsOf((context) => geoPath(drawn, context)(each));
    return { id: String(each.id), rings: rings.map((points) => ({ points, area: planarRingArea(points as [number, number][]) })).sort((a, b) => b.area - a.area) };
  });
}

function readAtlas(): Topology<Objects> {
  return JSON.parse(readFileSync(new URL(import.meta.resolve("world-atlas/countries-50m.json")), "utf8")) as Topology<Objects>;
}

/** Only the geometries asked for, with arcs in units of the frame. */
function flat({ transform, arcs, objects }: Topology<Objects>, ids: ReadonlySet<string>): Topology<Objects> {
  const { scale: [kx, ky], translate: [dx, dy] } = transform!;
  const projected = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => PROJECTION([(x += stepX) * kx + dx, (y += stepY) * ky + dy])!);
  });
  const countries = objects.countries!;
  if (countries.type !== "GeometryCollection") throw new Error("the atlas has no collection of countries");
  const chosen = { ...countries, geometries: countries.geometries.filter((each) => ids.has(String(each.id))) };
  return simplify(presimplify({ type: "Topology", arcs: projected, objects: { countries: chosen } }), CORNER_MIN);
}

function ringsOf(draw: (context: GeoContext) => void): Point[][] {
  const rings: Point[][] = [];
  draw({
    beginPath: () => {},
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)!.push([x, y]),
    arc: () => {},
    closePath: () => {},
  });
  return rings;
}
