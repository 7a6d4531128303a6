/** Series are named at their ends, in their colour where it can be read and with a swatch where it cannot. */
import type { ChartStyle } from "@/lib/charts/chart-style";
import { SWATCH_PX, SWATCHED, type PlacedLabel } from "@/lib/charts/labels/place-labels";

interface EndLabelsProps {
  labels: readonly PlacedLabel[];
  style: ChartStyle;
  /** The place of a series among all, by which the read-out finds it. */
  place?: (id: string) => number;
}

export function EndLabels({ labels, style, place }: EndLabelsProps) {
  return labels.map((label) => <EndLabel key={label.id} label={label} style={style} index={place?.(label.id)} />);
}

function EndLabel({ label, style, index }: { label: PlacedLabel; style: ChartStyle; index?: number }) {
  const indent = SWATCHED.has(label.tone) ? SWATCH_PX : 0;
  // The baseline lies below the middle of a line by about a third of the letters' size.
  const middle = (line: number) => label.top + (line + 0.5) * style.labelLinePx;
  const baseline = (line: number) => Math.round((middle(line) + style.labelFontPx * 0.36) * 10) / 10;
  const names = label.lines.length - label.noteLines;
  return (
    <g className={`tone-${label.tone} c-label`} fontSize={style.labelFontPx} data-s={index}>
      {label.leader && <line className="c-leader" {...label.leader} />}
      {indent > 0 && <line className="c-swatch" x1={label.x} x2={label.x + 10} y1={middle(0)} y2={middle(0)} />}
      <text>
        {label.lines.map((line, row) => (
          <tspan key={row} className={row < names ? "c-name" : "c-note"} x={row < names ? label.x + indent : label.x} y={baseline(row)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
