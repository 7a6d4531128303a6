/** What dashed, hatched, hollow and broken marks mean is said below a chart that has them, and nowhere else. */
import type { ChartMark, ChartSeries } from "@/lib/charts/series";
import type { ObsStatus } from "@/lib/domain/observation";

export interface StatusKeyProps {
  series: readonly Pick<ChartSeries, "observations">[];
  mark?: ChartMark;
  words: Record<"estimated" | "provisional" | "break", string>;
}

const SAID: [keyof StatusKeyProps["words"], ReadonlySet<ObsStatus>][] = [
  ["estimated", new Set<ObsStatus>(["E", "I", "F"])],
  ["provisional", new Set<ObsStatus>(["P", "F"])],
  ["break", new Set<ObsStatus>(["B"])],
];

export function StatusKey({ series, mark = "line", words }: StatusKeyProps) {
  const statuses = new Set(series.flatMap((each) => each.observations.filter(({ value }) => value !== null).map(({ status }) => status)));
  // Layers have no markers, and dots no strokes.
  const silent = mark === "stacked-area" ? "provisional" : mark === "dots" ? "estimated" : null;
  const said = SAID.filter(([name, set]) => name !== silent && [...set].some((status) => statuses.has(status) && !(mark.endsWith("bars") && name === "estimated" && status === "F")));
  if (said.length === 0) return null;
  return (
    <p className="chart-key">
      {said.map(([name]) => (
        <span key={name}>
          <svg className="tone-ink" width={24} height={12} aria-hidden="true">
            <Sample name={name} mark={mark} />
          </svg>
          {words[name]}
        </span>
      ))}
    </p>
  );
}

function Sample({ name, mark }: { name: keyof StatusKeyProps["words"]; mark: ChartMark }) {
  if (name === "break") return <path className="c-break" d="M8,11l4,-10M12,11l4,-10" />;
  const isFilled = mark === "stacked-area" || mark === "bars" || mark === "stacked-bars";
  if (isFilled && name === "estimated") {
    return (
      <>
        <rect className="c-column" x={7} y={1} width={10} height={10} />
        <path className="c-hatch" d="M6,6l6,-6M6,12l12,-12M12,12l6,-6" />
      </>
    );
  }
  if (isFilled) return <rect className="c-column c-column-hollow" x={7} y={1} width={10} height={10} />;
  if (name === "provisional") return <circle className="c-hollow" cx={12} cy={6} r={3.5} />;
  return <path className="c-line c-dashed" d="M0,6h24" />;
}
