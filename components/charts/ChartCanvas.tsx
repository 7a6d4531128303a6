/** A drawing is a picture with a name and a description; one over time says where its plot is and which years it spans, for the read-out (components/charts/enhance). */
import type { ChartSize } from "@/lib/charts/series";
import type { TimeFrame } from "@/lib/charts/time-frame";

interface ChartCanvasProps {
  id: string;
  size: ChartSize;
  title: string;
  description: string;
  fontPx: number;
  /** Of a chart over time. */
  over?: { plot: TimeFrame["plot"]; years: readonly [number, number] };
  children: React.ReactNode;
}

export function ChartCanvas({ id, size, title, description, fontPx, over, children }: ChartCanvasProps) {
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      fontSize={fontPx}
      data-plot={over && `${over.plot.left} ${over.plot.right} ${over.plot.top} ${over.plot.bottom} ${over.years.join(" ")}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}
