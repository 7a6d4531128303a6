/** A scatter is drawn on the server, once for each width, with a key for the forms of its points. */
import { chartSize, DRAWING_WIDTHS, type DrawingWidth } from "@/lib/charts/chart-style";
import { placeScatter, type ScatterInput, type Shape } from "@/lib/charts/scatter-chart";
import { ChartDrawings } from "./ChartDrawings";
import { ScatterChartSvg } from "./ScatterChartSvg";

export interface ScatterChartProps extends ScatterInput {
  /** Unique on the page; ids of the parts begin with it. */
  id: string;
  title: string;
  /** What the drawing shows, in sentences (lib/charts/describe-scatter). */
  description: string;
  pointText: Readonly<Record<string, string>>;
  /** What each form stands for; those that no point has may be left out. */
  shapes: readonly { shape: Shape; label: string }[];
  /** Which widths are drawn; one alone is used at any width. */
  widths?: readonly DrawingWidth[];
}

const ALL_WIDTHS = Object.keys(DRAWING_WIDTHS) as DrawingWidth[];

export function ScatterChart({ id, title, description, pointText, shapes, widths = ALL_WIDTHS, ...input }: ScatterChartProps) {
  const drawings = widths.map((name) => {
    const { width, height } = chartSize(DRAWING_WIDTHS[name], false);
    // Names of many states need more height on a phone than lines do.
    const chart = placeScatter(input, { width, height: Math.max(height, PLOT_PX_MIN) });
    return { name, drawing: <ScatterChartSvg id={`${id}-${name}`} chart={chart} title={title} description={description} pointText={pointText} /> };
  });
  return (
    <>
      <p className={`chart-key text-sm tone-${input.tone}`}>
        {shapes.map(({ shape, label }) => (
          <span key={shape}>
            <svg width={14} height={14} aria-hidden="true"><Sample shape={shape} /></svg>
            {label}
          </span>
        ))}
      </p>
      <ChartDrawings id={id} drawings={drawings} columns={[]} />
    </>
  );
}

const PLOT_PX_MIN = 380;

function Sample({ shape }: { shape: Shape }) {
  if (shape === "circle") return <circle className="c-point" cx={7} cy={7} r={5} />;
  return <path className="c-point" d={shape === "diamond" ? "M7,1l6,6l-6,6l-6,-6z" : "M7,1l5.5,10h-11z"} />;
}
