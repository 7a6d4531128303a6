/** A chart is drawn once for each width, and carries what the read-out in the browser needs to know of it. */
import { writeReadOut, type ReadOutColumn, type ReadOutText } from "@/lib/charts/read-out";
import { EnhanceChart } from "./enhance/EnhanceChart";

export interface ChartReadOut extends ReadOutText {
  words: {
    /** What the keys do, as the name of what the keyboard reaches. */
    walk: string;
    /** The link to where the figures of a period come from. */
    ground: string;
    /** What happens when the marking of a range ends. */
    range: string;
  };
  /** The address of the ground of the figures, in which AT_PERIOD stands for the period. */
  ground?: string;
  /** The address of the same page over other years, in which FROM_YEAR and TO_YEAR stand for them. */
  range?: string;
}

export interface ChartDrawingsProps {
  /** Unique on the page. */
  id: string;
  drawings: readonly { name: string; drawing: React.ReactNode }[];
  readOut?: ChartReadOut;
  columns: readonly ReadOutColumn[];
  /** The name of one chart among many that share a cursor, which is then theirs to bring. */
  panel?: string;
  /** Drawings that do not gain by width end here. */
  widthPxMax?: number;
}

export function ChartDrawings({ id, drawings, readOut, columns, panel, widthPxMax }: ChartDrawingsProps) {
  const anchor = `${id}-drawings`;
  return (
    <div className="chart-drawings" id={anchor} style={widthPxMax === undefined ? undefined : { maxWidth: widthPxMax }} {...(readOut && readOutData(readOut, columns, panel))}>
      {drawings.map(({ name, drawing }) => (
        <div key={name} className={`chart-drawing chart-drawing-${drawings.length === 1 ? "only" : name}`}>
          {drawing}
        </div>
      ))}
      {readOut && panel === undefined && <EnhanceChart id={anchor} />}
    </div>
  );
}

function readOutData(readOut: ChartReadOut, columns: readonly ReadOutColumn[], panel: string | undefined) {
  const { ground, range, words } = readOut;
  return {
    "data-read": writeReadOut(columns, readOut),
    "data-panel": panel,
    "data-walk": words.walk,
    ...(ground && { "data-ground": ground, "data-ground-word": words.ground }),
    ...(range && { "data-range": range, "data-range-word": words.range }),
  };
}
