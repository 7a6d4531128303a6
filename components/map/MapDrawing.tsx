/** The 33 states on the map: a picture of the region, and over it each state as a link that says its figure. */
import { REGION } from "@/lib/charts/map/geometry";
import { textOf, type MapArea, type MapWords } from "@/lib/charts/map/map-area";
import { placeIslands } from "@/lib/charts/map/place-islands";

export interface MapDrawingProps {
  /** Unique on the page; ids of the parts begin with it. */
  id: string;
  /** The name of the picture for those who do not see it, and what it shows, in sentences. */
  title: string;
  description: string;
  areas: readonly MapArea[];
  words: MapWords;
  /** Which frame is shown. */
  shown: number;
  labels: { areas: string; smallIslands: string };
  children?: React.ReactNode;
}

/** In units of the drawing: what is still seen of an island whose shape is not. */
const DOT_RADIUS = 2.2;

export function MapDrawing({ id, title, description, areas, words, shown, labels, children }: MapDrawingProps) {
  const box = `0 0 ${REGION.width} ${REGION.height}`;
  const islands = placeIslands();
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const link = (area: MapArea) => ({
    href: area.href,
    "data-a": area.code,
    "data-n": area.name,
    "data-k": area.letters[shown],
    "data-f": area.letters.length > 1 ? area.letters : undefined,
    "data-v": area.letters.length > 1 ? area.figures?.join("|") : undefined,
    "data-s": area.letters.length > 1 ? area.statuses : undefined,
    "aria-label": area.name + words.colon + textOf(area, shown, words),
  });
  return (
    <div className="map-drawing" style={{ "--hatch": `url(#${id}-hatch)` } as React.CSSProperties}>
      <svg className="map-svg" viewBox={box} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <path className="map-land" d={REGION.neighbours} />
      </svg>
      <svg className="map-svg map-areas" viewBox={box} role="group" aria-label={labels.areas}>
        <Hatch id={`${id}-hatch`} />
        {areas.filter(({ code }) => REGION.areas[code] && !REGION.areas[code].isSmall).map((area) => (
          <a key={area.code} {...link(area)}>
            <path d={REGION.areas[area.code]!.path} />
          </a>
        ))}
        {islands.map(({ code, x, y, from }) => (
          <g key={code} data-dot={code} data-k={byCode.get(code)?.letters[shown]}>
            <line className="map-leader" x1={from.x} y1={from.y} x2={x} y2={y} />
            {REGION.areas[code]!.path === "" ? <circle cx={from.x} cy={from.y} r={DOT_RADIUS} /> : <path d={REGION.areas[code]!.path} />}
          </g>
        ))}
      </svg>
      <ul className="map-islands" aria-label={labels.smallIslands}>
        {islands.flatMap(({ code, x, y }) => {
          const area = byCode.get(code);
          return area ? [<Island key={code} name={area.name} x={x} y={y} link={link(area)} />] : [];
        })}
      </ul>
      {children}
    </div>
  );
}

/** A circle of its class beside its name. */
function Island({ name, x, y, link }: { name: string; x: number; y: number; link: React.ComponentProps<"a"> }) {
  return (
    <li style={{ "--x": x, "--y": y } as React.CSSProperties}>
      <a {...link}>
        <i aria-hidden />
        {name}
      </a>
    </li>
  );
}

/** What is not known is hatched, which no class is. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="map-hatch" d="M0 0V5" />
      </pattern>
    </defs>
  );
}
