/** Each annotation on a chart is a link to its text; these stand beside the picture, because a picture's parts cannot be reached. */
import type { PlacedTimeChart } from "@/lib/charts/time-chart";
import { formatNumbers } from "@/lib/format/format-list";

interface ChartFlagsProps {
  chart: PlacedTimeChart;
  titles: Readonly<Record<string, string>>;
}

/** px of the flags' middle above the plot. */
const ABOVE_PLOT_PX = 36;

export function ChartFlags({ chart: { flags, size, plot }, titles }: ChartFlagsProps) {
  return flags.map((flag) => (
    <a
      key={flag.x}
      className="chart-flag"
      href={`#${annotationAnchor(flag.annotations[0]!.id)}`}
      aria-label={flag.annotations.map((each) => [each.number, titles[each.id]].filter(Boolean).join(" ")).join("; ")}
      style={{ left: percent(flag.x / size.width), top: percent((plot.top - ABOVE_PLOT_PX) / size.height) }}
    >
      <span>{formatNumbers(flag.annotations.map((each) => each.number))}</span>
    </a>
  ));
}

/** The id of an annotation's text on the page. */
export function annotationAnchor(annotationId: string): string {
  return `annotation-${annotationId}`;
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
