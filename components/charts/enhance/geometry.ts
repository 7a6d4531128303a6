/** Where a figure stands in a drawing is read from the drawing itself, which is the only place that knows. */

export interface Spot {
  x: number;
  y: number;
}

export interface Geometry {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Fractional years at the edges of the plot. */
  from: number;
  to: number;
  /** The figures of each series as spots; none where they are columns. */
  spots: Map<number, Spot[]>;
  /** px of each series' label, which gives the order where there are no spots. */
  labels: Map<number, number>;
  /** The colour class of each series. */
  tones: Map<number, string>;
  hasColumns: boolean;
}

/** All units are those of the drawing's own coordinates. */
export function readGeometry(svg: SVGSVGElement): Geometry {
  const [, , width, height] = svg.getAttribute("viewBox")!.split(" ").map(Number);
  const [left, right, top, bottom, from, to] = svg.dataset.plot!.split(" ").map(Number);
  const geometry: Geometry = {
    width: width!, height: height!, left: left!, right: right!, top: top!, bottom: bottom!, from: from!, to: to!,
    spots: new Map(), labels: new Map(), tones: new Map(), hasColumns: svg.querySelector(".c-column") !== null,
  };
  for (const group of svg.querySelectorAll<SVGGElement>("g[data-s]")) {
    const index = Number(group.dataset.s);
    geometry.tones.set(index, /tone-\w+/.exec(group.getAttribute("class") ?? "")?.[0] ?? "");
    if (group.classList.contains("c-label")) geometry.labels.set(index, Number(group.querySelector("tspan")?.getAttribute("y")));
    else geometry.spots.set(index, spotsOf(group));
  }
  return geometry;
}

function spotsOf(group: SVGGElement): Spot[] {
  const paths = [...group.querySelectorAll(".c-line, .c-edge")].flatMap((path) => pathSpots(path.getAttribute("d") ?? ""));
  const circles = [...group.querySelectorAll("circle")].map((circle) => ({ x: Number(circle.getAttribute("cx")), y: Number(circle.getAttribute("cy")) }));
  return [...paths, ...circles];
}

/** The corners of a path of straight lines. */
export function pathSpots(d: string): Spot[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((match) => ({ x: Number(match[1]), y: Number(match[2]) }));
}

/** px of a fractional year. */
export function placeYear({ left, right, from, to }: Geometry, year: number): number {
  return left + ((year - from) / (to - from)) * (right - left);
}

/** Numbers in the drawing are rounded to tenths, so that a spot is found within this. */
const NEAR_PX = 0.6;

/** Where the series stands at px `x`, if it stands anywhere. */
export function spotAt({ spots }: Geometry, series: number, x: number): Spot | undefined {
  const near = spots.get(series)?.filter((spot) => Math.abs(spot.x - x) <= NEAR_PX) ?? [];
  return near.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}
